package org.confidant.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody set it up, or it lasts until another day now.
 *
 * @param first when they meet first
 * @param last the last day on which they may; null where there is none
 * @param by who set it up; null where it lasts until another day
 * @param people all others
 */
public record RoutineSetUp(
        RoutineId routine,
        MentorshipId mentorship,
        Instant first,
        @Nullable LocalDate last,
        @Nullable PersonId by,
        List<PersonId> people) {
    public RoutineSetUp {
        people = List.copyOf(people);
    }
}
