package org.confidant.routine;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.RoutineId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** That the participants meet every so many weeks. Another weekday or hour is another routine: what was before it stays as it was. */
@Entity
class Routine {

    @EmbeddedId
    private RoutineId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;
    private ZoneId zone;
    private LocalDateTime firstAt;
    private int weeks;
    private int minutes;
    private @Nullable SealedId placeId;
    private @Nullable LocalDate lastOn;
    private PersonId setById;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private Instant setAt;

    private @Nullable Instant endedAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable PersonId endedById;

    @SuppressWarnings("NullAway.Init")
    protected Routine() {}

    Routine(AgreementInForce agreement, Setting setting, @Nullable SealedId place, @Nullable LocalDate last) {
        this.id = RoutineId.next();
        this.mentorshipId = agreement.standing().mentorship();
        this.zone = setting.zone();
        this.firstAt = setting.first();
        this.weeks = setting.weeks();
        this.minutes = setting.minutes();
        this.placeId = place;
        this.lastOn = last;
        this.setById = agreement.standing().viewer();
        this.setAt = agreement.at();
    }

    /** @return whether that is another last day than before */
    boolean lastsUntil(@Nullable LocalDate last) {
        var other = last == null ? lastOn != null : !last.equals(lastOn);
        lastOn = last;
        return other;
    }

    void end(AgreementInForce agreement) {
        if (endedAt != null) {
            throw RefusedException.notNow("routine.refused.ended");
        }
        endedAt = agreement.at();
        endedById = agreement.standing().viewer();
    }

    Times times() {
        return new Times(zone, firstAt, weeks, lastOn);
    }

    RoutineId id() {
        return id;
    }

    MentorshipId mentorship() {
        return mentorshipId;
    }

    int weeks() {
        return weeks;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    SealedId place() {
        return placeId;
    }

    PersonId setBy() {
        return setById;
    }
}
