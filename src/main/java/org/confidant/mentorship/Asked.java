package org.confidant.mentorship;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** One of those whom a proposal asks. */
@Embeddable
class Asked {

    private EnrollmentId enrollmentId;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private Place place;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant answeredAt;

    @AttributeOverride(name = "value", column = @Column(name = "reason_id"))
    private @Nullable SealedId reasonId;

    @SuppressWarnings("NullAway.Init")
    protected Asked() {}

    Asked(EnrollmentCard enrollment) {
        this.enrollmentId = enrollment.id();
        this.personId = enrollment.person();
        this.place = enrollment.place();
        this.answer = Answer.WAITING;
    }

    void answer(Answer given, Instant at) {
        this.answer = given;
        this.answeredAt = at;
    }

    void because(SealedId reason) {
        reasonId = reason;
    }

    Answer answer() {
        return answer;
    }

    Invitee invitee() {
        return new Invitee(enrollmentId, personId, place, answer, reasonId);
    }
}
