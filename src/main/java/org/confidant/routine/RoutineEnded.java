package org.confidant.routine;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody ended it, or set another one up in its place, or its mentorship has ended.
 *
 * @param by null where nobody did by themselves
 * @param people all others
 */
public record RoutineEnded(
        RoutineId routine,
        MentorshipId mentorship,
        @Nullable PersonId by,
        List<PersonId> people) {
    public RoutineEnded {
        people = List.copyOf(people);
    }
}
