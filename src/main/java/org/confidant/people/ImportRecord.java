package org.confidant.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is remembered of an import. */
record ImportRecord(
        ImportId id,
        String fileName,
        Instant uploadedAt,
        @Nullable Instant appliedAt,
        int created,
        int changed,
        int refused) {}
