package org.confidant.shared;

import java.net.URI;
import java.util.Set;
import org.springframework.core.env.Environment;

/** Where people reach Confidant, for links that leave it: {@code https://mentoring.example}, without a slash at its end. */
public record PublicAddress(URI base) {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    /**
     * From {@code confidant.address}; without one, this machine.
     *
     * @throws StartRefusedException when it is no whole address, or mail would lead to this machine
     */
    public static PublicAddress from(Environment environment) {
        var given = environment.getProperty("confidant.address", "").strip();
        if (given.isEmpty() && !environment.getProperty("spring.mail.host", "").isBlank()) {
            throw new StartRefusedException(
                    "Mail is to be sent, and nobody said where its links lead.",
                    "Give the address by which people reach Confidant in CONFIDANT_ADDRESS: https://mentoring.example");
        }
        return given.isEmpty()
                ? new PublicAddress(URI.create("http://localhost:" + environment.getProperty("server.port", "8080")))
                : parse(given);
    }

    /** @param path begins with a slash */
    public String link(String path) {
        return base + path;
    }

    private static PublicAddress parse(String given) {
        try {
            var base = URI.create(given.replaceAll("/+$", ""));
            if (SCHEMES.contains(String.valueOf(base.getScheme()))
                    && base.getHost() != null
                    && base.getUserInfo() == null
                    && base.getQuery() == null
                    && base.getFragment() == null) {
                return new PublicAddress(base);
            }
        } catch (IllegalArgumentException noAddress) {
            // refused below, as any other
        }
        throw new StartRefusedException(
                "CONFIDANT_ADDRESS is no address by which people could reach Confidant.",
                "Write it whole, such as https://mentoring.example, without a query.");
    }
}
