package org.confidant.account;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ExpiredEntriesCleaner;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down and locks nobody out. A try takes from three buckets, the narrowest first: this account from this address, the
 * address, and the account from anywhere. One that is refused takes nothing from those after it, so that one host cannot use up what
 * everybody else has left. A browser that has signed in as the person before has one bucket of its own in their place: neither
 * whoever tries from elsewhere nor those behind the same address can keep its owner out.
 */
@Component
class SignInThrottle {

    private static final int CLEARED_AT_ONCE = 10;

    private final ProxyManager<String> buckets;

    SignInThrottle(ProxyManager<String> buckets) {
        this.buckets = buckets;
    }

    /**
     * Takes one try.
     *
     * @param device what marks a browser that has signed in as this account before, or empty
     * @return how long to wait, or empty when the try may be made
     */
    Optional<Duration> take(String email, String address, Optional<String> device) {
        clearAway();
        return limits(email, address, device).stream()
                .map(limit -> buckets.builder()
                        .build(limit.key(), limit::configuration)
                        .tryConsumeAndReturnRemaining(1))
                .filter(probe -> !probe.isConsumed())
                .findFirst()
                .map(probe -> Duration.ofSeconds(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
    }

    /** What has refilled says nothing any more. Every try clears more than it can leave behind. */
    private void clearAway() {
        if (buckets instanceof ExpiredEntriesCleaner cleaner) {
            cleaner.removeExpired(CLEARED_AT_ONCE);
        }
    }

    /** A try that succeeded was none. */
    void giveBack(String email, String address, Optional<String> device) {
        limits(email, address, device)
                .forEach(limit -> buckets.builder()
                        .build(limit.key(), limit::configuration)
                        .addTokens(1));
    }

    private static List<Limit> limits(String email, String address, Optional<String> device) {
        var account = email.strip().toLowerCase(Locale.ROOT);
        return device.map(mark -> List.of(Limit.of("device", account + "\n" + mark, 5, Duration.ofMinutes(1))))
                .orElseGet(() -> List.of(
                        Limit.of("account and address", account + "\n" + address, 5, Duration.ofMinutes(1)),
                        Limit.of("address", address, 60, Duration.ofSeconds(5)),
                        Limit.of("account", account, 100, Duration.ofSeconds(36))));
    }

    /**
     * A bucket.
     *
     * @param key hashed, so that the table tells nobody who tried
     * @param tries how many at once
     * @param every how long one takes to come back
     */
    private record Limit(String key, int tries, Duration every) {

        static Limit of(String kind, String what, int tries, Duration every) {
            return new Limit(HexFormat.of().formatHex(Tokens.sha256(kind + "\n" + what)), tries, every);
        }

        BucketConfiguration configuration() {
            return BucketConfiguration.builder()
                    .addLimit(limit -> limit.capacity(tries).refillGreedy(1, every))
                    .build();
        }
    }
}
