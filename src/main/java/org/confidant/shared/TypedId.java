package org.confidant.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/** A UUIDv7 that knows what it names, so that a goal's id can never be passed where a meeting's is meant. */
public interface TypedId extends Serializable {

    UUID value();

    /** A new UUIDv7: sorted by time, unguessable enough to name things, never a secret. */
    static UUID uuid() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
