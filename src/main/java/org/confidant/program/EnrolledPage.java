package org.confidant.program;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Who holds a place in a program, a page of each kind at a time, and whom a search for more of them found. */
record EnrolledPage(ProgramCard program, Places mentors, Places mentees, String q, List<Found> found) {

    /** @param count how many hold such a place in all */
    record Places(int count, Slice<Enrolled> page) {}

    record Enrolled(EnrollmentCard enrollment, PersonCard person) {

        public List<String> topics() {
            return enrollment.topics().stream().sorted().toList();
        }

        public List<String> languages() {
            return enrollment.languages().stream().sorted().toList();
        }
    }

    /**
     * Someone found, and the places that they hold already.
     *
     * @param mentor null when they are none here
     * @param mentee null when they are none here
     */
    record Found(
            PersonCard person,
            @Nullable EnrollmentId mentor,
            @Nullable EnrollmentId mentee) {}
}
