package org.confidant.program;

import org.confidant.people.PersonCard;
import org.confidant.program.PlacesTaken.Taken;
import org.jspecify.annotations.Nullable;

/**
 * A place in a program, as whoever holds it or a coordinator changes it.
 *
 * @param own whether the viewer holds it; nobody else sees or changes circumstances
 */
record PlacePage(
        ProgramCard program,
        EnrollmentCard enrollment,
        @Nullable Integer version,
        PersonCard person,
        boolean own,
        Taken taken) {

    public boolean mentor() {
        return enrollment.place() == Place.MENTOR;
    }

    public boolean tells() {
        return own && !mentor();
    }

    /** Where the viewer came from. */
    public String back() {
        return "/programs/" + program.id() + (own ? "" : "/enrollments");
    }
}
