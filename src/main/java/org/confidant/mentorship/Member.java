package org.confidant.mentorship;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;

/** A participant, with the enrollment that brought them here: it is what capacity is counted by. */
@Embeddable
record Member(
        PersonId personId, @Enumerated(EnumType.STRING) Place place, EnrollmentId enrollmentId) {

    Member(Invitee invitee) {
        this(invitee.person(), invitee.place(), invitee.enrollment());
    }

    Participant participant() {
        return new Participant(personId, place);
    }
}
