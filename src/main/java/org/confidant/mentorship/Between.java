package org.confidant.mentorship;

import java.util.Map;
import java.util.Set;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/**
 * What stands between the people of a program, and how much of their room is taken.
 *
 * @param apart who are not paired again
 * @param together who have a mentorship in it, or are asked about one right now
 * @param ended who had one in it
 * @param taken of each place, by those whom its holder meets and those whom they are asked about; a place that is free is absent
 */
public record Between(Set<Two> apart, Set<Two> together, Set<Two> ended, Map<EnrollmentId, Integer> taken) {

    /** Two people, whichever way round. */
    public record Two(PersonId one, PersonId other) {

        public Two {
            if (one.value().compareTo(other.value()) > 0) {
                var swapped = one;
                one = other;
                other = swapped;
            }
        }
    }

    public int taken(EnrollmentId id) {
        return taken.getOrDefault(id, 0);
    }
}
