package org.confidant.meeting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** A meeting, planned or held. What is said about it is sealed; this is the clear part. */
@Entity
class Meeting {

    @EmbeddedId
    private MeetingId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private Instant startsAt;
    private int minutes;
    private @Nullable SealedId placeId;
    private @Nullable SealedId reasonId;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant loggedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<Attendant> attendance = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(AgreementInForce agreement, Instant startsAt, int minutes, @Nullable SealedId place) {
        this.id = MeetingId.next();
        this.mentorshipId = agreement.standing().mentorship();
        this.state = MeetingState.PLANNED;
        this.startsAt = startsAt;
        this.minutes = minutes;
        this.placeId = place;
        become(MeetingState.PLANNED, agreement, null);
    }

    /** Another time or place. */
    void move(AgreementInForce agreement, Plan to, @Nullable SealedId place, @Nullable SealedId why) {
        requirePlanned();
        startsAt = to.startsAt();
        minutes = to.minutes();
        placeId = place;
        become(MeetingState.PLANNED, agreement, why);
    }

    void cancel(AgreementInForce agreement, @Nullable SealedId why) {
        requirePlanned();
        become(MeetingState.CANCELLED, agreement, why);
    }

    /** @throws RefusedException when its time has not come: then it can be cancelled or moved */
    void miss(AgreementInForce agreement, @Nullable SealedId why) {
        requirePlanned();
        if (startsAt.isAfter(agreement.at())) {
            throw RefusedException.notNow("meeting.refused.ahead");
        }
        become(MeetingState.MISSED, agreement, why);
    }

    /** @param reason why no next meeting is planned; null when one is */
    void log(AgreementInForce agreement, Log log, @Nullable SealedId reason) {
        requirePlanned();
        startsAt = log.startedAt();
        minutes = log.minutes();
        log.attended().forEach(person -> attendance.add(new Attendant(person)));
        reasonId = reason;
        loggedAt = agreement.at();
        become(MeetingState.HELD, agreement, null);
    }

    private void become(MeetingState to, AgreementInForce agreement, @Nullable SealedId why) {
        state = to;
        changes.add(new MeetingChange(to, startsAt, agreement.standing().viewer(), agreement.at(), why));
    }

    /** @throws RefusedException when it has taken place, or will not */
    void requirePlanned() {
        if (state != MeetingState.PLANNED) {
            throw RefusedException.notNow("meeting.refused.state." + state);
        }
    }

    MeetingId id() {
        return id;
    }

    @Nullable
    Integer version() {
        return version;
    }

    MentorshipId mentorship() {
        return mentorshipId;
    }

    MeetingState state() {
        return state;
    }

    Instant startsAt() {
        return startsAt;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    SealedId place() {
        return placeId;
    }

    @Nullable
    SealedId reason() {
        return reasonId;
    }

    /** Those for which somebody said why, oldest first. */
    List<MeetingChange> explained() {
        return changes.stream().filter(change -> change.reasonId() != null).toList();
    }

    Set<PersonId> attendance() {
        return attendance.stream().map(Attendant::personId).collect(toUnmodifiableSet());
    }

    MeetingCard card() {
        return new MeetingCard(id, mentorshipId, state, startsAt, minutes);
    }
}
