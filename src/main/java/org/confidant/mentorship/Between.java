package org.confidant.mentorship;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/**
 * What stands between the people of a program, and how much of their room is taken.
 *
 * @param apart who are not paired again
 * @param meeting who have a mentorship in it
 * @param asked who are asked about one right now
 * @param ended who had one in it
 * @param taken of each place, by those whom its holder meets and those whom they are asked about; a place that is free is absent
 */
public record Between(
        Set<Two> apart, Set<Two> meeting, Set<Two> asked, Set<Two> ended, Map<EnrollmentId, Integer> taken) {

    static final Between NOTHING = new Between(Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

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

    /** Who have a mentorship in it, or are asked about one right now. */
    public Set<Two> together() {
        var together = new HashSet<>(meeting);
        together.addAll(asked);
        return together;
    }

    public int taken(EnrollmentId id) {
        return taken.getOrDefault(id, 0);
    }
}
