package org.confidant.account;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;

/** When a session’s owner signed in, by the clock of the application. */
public final class SignedInAt {

    private static final String ATTRIBUTE = SignedInAt.class.getName();

    private SignedInAt() {}

    public static Optional<Instant> of(HttpSession session) {
        return Optional.ofNullable((Long) session.getAttribute(ATTRIBUTE)).map(Instant::ofEpochMilli);
    }

    static void keep(HttpSession session, Instant now) {
        session.setAttribute(ATTRIBUTE, now.toEpochMilli());
    }
}
