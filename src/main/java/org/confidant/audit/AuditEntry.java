package org.confidant.audit;

import java.time.Instant;
import java.util.SortedMap;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail.
 *
 * @param actor who did it; nobody where participants decided about their mentorship, the system acted, or nobody was signed in
 * @param action what was done, in the past tense and dotted: {@code people.imported}
 * @param subject what it was done to: an id, never a text
 */
public record AuditEntry(
        long seq,
        Instant at,
        @Nullable PersonId actor,
        String action,
        String subject,
        SortedMap<String, String> details) {}
