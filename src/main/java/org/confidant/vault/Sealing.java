package org.confidant.vault;

import org.confidant.shared.PersonId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;

/**
 * Something to be sealed.
 *
 * @param addressee the participant it is meant for; {@link Scope#PAIR} needs one
 * @param kind what it is, dotted: {@code meeting.note}; clear, and part of what the encryption vouches for
 * @param content a record, kept as JSON
 */
public record Sealing(
        SpaceId space,
        PersonId author,
        Scope scope,
        @Nullable PersonId addressee,
        String kind,
        Object content) {

    public Sealing {
        if (scope == Scope.PAIR && (addressee == null || addressee.equals(author))) {
            throw new IllegalArgumentException("PAIR is between the author and somebody else");
        }
    }

    /** Without the content: a sealing may end up in a log. */
    @Override
    public String toString() {
        return "Sealing of " + kind + " in " + space;
    }
}
