package org.confidant.program;

import java.util.List;
import java.util.Set;
import org.confidant.people.PersonCard;
import org.confidant.shared.PersonId;

/** Who holds a place in a program, and whom a search for more of them found. */
record EnrolledPage(ProgramCard program, List<Enrolled> mentors, List<Enrolled> mentees, String q, List<Found> found) {

    record Enrolled(EnrollmentCard enrollment, PersonCard person) {

        public List<String> topics() {
            return enrollment.topics().stream().sorted().toList();
        }

        public List<String> languages() {
            return enrollment.languages().stream().sorted().toList();
        }
    }

    /** Someone found, and the places that they hold already. */
    record Found(PersonCard person, boolean mentor, boolean mentee) {

        static Found of(PersonCard person, Set<PersonId> mentors, Set<PersonId> mentees) {
            return new Found(person, mentors.contains(person.id()), mentees.contains(person.id()));
        }
    }
}
