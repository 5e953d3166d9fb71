package org.confidant.routine;

import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;

/** Somebody ended it, or set another one up in its place; these are the others. */
public record RoutineEnded(RoutineId routine, MentorshipId mentorship, List<PersonId> people) {
    public RoutineEnded {
        people = List.copyOf(people);
    }
}
