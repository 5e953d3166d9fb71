package org.confidant.selfmatch;

import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * How participants have their say, for a coordinator: counts, and no name beside any of them.
 *
 * @param version null while nobody has chosen
 * @param weight how much a run weighs whom people would like, 0 to 100
 * @param made how many have made a list
 * @param pending how many requests wait for an answer
 */
record SayPage(
        ProgramCard program,
        Say say,
        @Nullable Integer version,
        int weight,
        int made,
        int pending,
        Slice<Line> mentors) {

    /** @param shown whether mentees are shown this mentor */
    record Line(EnrollmentId id, PersonCard person, boolean shown) {}
}
