package org.confidant.mentorship;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/**
 * Asking a circle: first which mentor has room for one, then which mentees.
 *
 * @param mentors who has room for two at least; empty once one is chosen
 * @param mentor the one chosen, or null
 * @param choices every mentee of the program beside them
 */
record CirclePage(
        ProgramCard program, List<Lead> mentors, @Nullable Lead mentor, Choices choices) {

    /** @param room for how many mentees */
    record Lead(EnrollmentCard enrollment, PersonCard person, int room) {}
}
