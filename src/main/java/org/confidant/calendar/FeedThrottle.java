package org.confidant.calendar;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;

/**
 * How often one feed may be read: sixty times at once, then once a minute, which is more than any calendar asks. An address that was
 * guessed costs one look into an index, and is not counted.
 */
@Component
class FeedThrottle {

    static final int TRIES = 60;

    private static final BucketConfiguration LIMIT = BucketConfiguration.builder()
            .addLimit(limit -> limit.capacity(TRIES).refillGreedy(1, Duration.ofMinutes(1)))
            .build();

    private final ProxyManager<String> buckets;

    FeedThrottle(ProxyManager<String> buckets) {
        this.buckets = buckets;
    }

    /** @return how long to wait, or empty when it may be read */
    Optional<Duration> take(PersonId person) {
        var key = HexFormat.of().formatHex(FeedToken.sha256("calendar feed\n" + person));
        var probe = buckets.builder().build(key, () -> LIMIT).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
    }
}
