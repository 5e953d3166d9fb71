package org.confidant.agreement;

import java.time.Instant;

/**
 * The end of a mentorship, for what stays open after it.
 *
 * @param at when it ended
 * @param closed whether all who are still here have said that their closure conversation is done
 */
public record Ending(Instant at, boolean closed) {

    boolean opens(Verb verb, Instant now) {
        return !(closed && VerbTable.untilClosed(verb)) && now.isBefore(until(verb));
    }

    /** From when the verb is closed for good. */
    public Instant until(Verb verb) {
        return at.plus(VerbTable.afterTheEnd(verb));
    }
}
