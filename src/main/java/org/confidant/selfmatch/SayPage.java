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
 * @param made how many have made a list; null where they are fewer than {@value #FEWEST}, none included: so few are names to whoever knows them
 * @param asking how many mentees wait for a mentor's answer; null where they are fewer than that
 */
record SayPage(
        ProgramCard program,
        Say say,
        @Nullable Integer version,
        int weight,
        @Nullable Integer made,
        @Nullable Integer asking,
        Slice<Line> mentors) {

    static final int FEWEST = 5;

    static @Nullable Integer unlessFew(int people) {
        return people < FEWEST ? null : people;
    }

    /** @param shown whether mentees are shown this mentor */
    record Line(EnrollmentId id, PersonCard person, boolean shown) {}
}
