package org.confidant.notification;

import java.time.Duration;

/** How long a mail that could not be sent waits: 1, 2, 4 … minutes, at most an hour, and no longer than a day in all. */
final class BackOff {

    /** After that long it is parked. */
    static final Duration GIVEN_UP = Duration.ofDays(1);

    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private BackOff() {}

    /** @param attempts so far, one at least */
    static Duration after(int attempts) {
        var wait = Duration.ofMinutes(1L << Math.min(attempts - 1, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
