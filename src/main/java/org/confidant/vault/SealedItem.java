package org.confidant.vault;

import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;

/** What is known of a sealed text without opening it. */
record SealedItem(
        SealedId id,
        SpaceId space,
        PersonId author,
        Scope scope,
        @Nullable PersonId addressee,
        String kind,
        Instant sealedAt,
        Instant writtenAt,
        Span span) {

    /** The words change and nothing else; the database gives the change its place in the order. */
    SealedItem rewritten(Instant at) {
        return new SealedItem(id, space, author, scope, addressee, kind, sealedAt, at, span);
    }

    SealedItem narrowedTo(Scope narrower) {
        return new SealedItem(id, space, author, narrower, addressee, kind, sealedAt, writtenAt, span);
    }
}
