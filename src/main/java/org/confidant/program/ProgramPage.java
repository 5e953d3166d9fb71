package org.confidant.program;

import java.util.List;
import org.confidant.people.PersonCard;

/**
 * A program's page: what it is, who coordinates it, what the viewer may do, and how many hold a place.
 *
 * @param yours the places that the viewer holds
 * @param choosing those of them in which they may say whom they would like to meet
 */
record ProgramPage(
        ProgramCard program,
        ProgramPermissions may,
        List<PersonCard> coordinators,
        List<EnrollmentCard> yours,
        List<EnrollmentCard> choosing,
        int mentors,
        int mentees) {

    /** Whether the viewer says who coordinates. */
    public boolean appoints() {
        return CoordinatorService.appoints(may, coordinators);
    }

    /** Nobody can be paired before there is one of each. */
    public boolean enrolFirst() {
        return mentors == 0 || mentees == 0;
    }
}
