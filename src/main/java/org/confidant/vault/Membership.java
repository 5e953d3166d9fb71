package org.confidant.vault;

import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One stay of a person in a space, in the order of the vault (see {@link Span}).
 *
 * @param until null while it lasts
 */
record Membership(
        PersonId person, Seat seat, long from, @Nullable Long until) {

    /** Whether they were a member all the while, from the first writing to the last change. */
    boolean covers(Span span) {
        return from < span.sealed() && (until == null || until > span.written());
    }
}
