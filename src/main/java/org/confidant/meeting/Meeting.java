package org.confidant.meeting;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.RoutineId;
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

    @Enumerated(EnumType.STRING)
    @Column(name = "then_what")
    private @Nullable Then then;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant loggedAt;

    private @Nullable RoutineId routineId;
    private @Nullable LocalDateTime occurrence;

    @ElementCollection
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Attendant> attendance = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_change", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<MeetingChange> changes = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_confirmation", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Confirmation> confirmations = new ArrayList<>();

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

    /** One of those that a routine brings: nobody plans it by itself. */
    static Meeting recurring(AgreementInForce agreement, Recurrence of, Plan plan, @Nullable SealedId place) {
        var meeting = new Meeting(agreement, plan.startsAt(), plan.minutes(), place);
        meeting.routineId = of.routine();
        meeting.occurrence = of.occurrence();
        return meeting;
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

    /**
     * @param next what comes after it
     * @param reason what was said of that; null where nothing was
     */
    void log(AgreementInForce agreement, Met met, Then next, @Nullable SealedId reason) {
        requirePlanned();
        then = next;
        reasonId = reason;
        loggedAt = agreement.at();
        tell(agreement, met);
    }

    /** What was logged was different: it is kept beside what is said now, which the others are asked about anew. */
    void correct(AgreementInForce agreement, int read, Met met) {
        requireHeld();
        if (read != telling()) {
            throw new StaleMeetingException();
        }
        tell(agreement, met);
    }

    /** What was logged is right. */
    void confirm(AgreementInForce agreement, int read) {
        requireHeld();
        var person = agreement.standing().viewer();
        if (confirmations().stream().anyMatch(one -> one.personId().equals(person))) {
            throw RefusedException.notNow("meeting.refused.confirmed");
        }
        if (!asks(person)) {
            throw RefusedException.notYours("meeting.refused.unasked");
        }
        if (read != telling()) {
            throw RefusedException.notNow("meeting.refused.corrected");
        }
        confirmations.add(new Confirmation(telling(), person, agreement.at()));
    }

    private void tell(AgreementInForce agreement, Met met) {
        startsAt = met.startedAt();
        minutes = met.minutes();
        become(MeetingState.HELD, agreement, null);
        met.attended().forEach(person -> attendance.add(new Attendant(telling(), person)));
    }

    private void become(MeetingState to, AgreementInForce agreement, @Nullable SealedId why) {
        state = to;
        changes.add(
                new MeetingChange(to, startsAt, minutes, agreement.standing().viewer(), agreement.at(), why));
    }

    /** Whether the person was there, did not say themselves how it went, and has not said yet whether that is right. */
    boolean asks(PersonId person) {
        return state == MeetingState.HELD
                && attendance().contains(person)
                && !changes.get(telling()).personId().equals(person)
                && confirmations().stream().noneMatch(one -> one.personId().equals(person));
    }

    private void requireHeld() {
        if (state != MeetingState.HELD) {
            throw RefusedException.notNow("meeting.refused.state." + state);
        }
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
    Then then() {
        return then;
    }

    @Nullable
    SealedId reason() {
        return reasonId;
    }

    /** Oldest first. */
    List<MeetingChange> changes() {
        return List.copyOf(changes);
    }

    /** The change that says how it is now: where it was held, the log or its last correction. */
    int telling() {
        return changes.size() - 1;
    }

    Met met() {
        return new Met(startsAt, minutes, attendance());
    }

    Set<PersonId> attendance() {
        return attendance(telling());
    }

    /** Who was there, as that change says. */
    Set<PersonId> attendance(int telling) {
        return attendance.stream()
                .filter(one -> one.telling() == telling)
                .map(Attendant::personId)
                .collect(toUnmodifiableSet());
    }

    /** Of what is said now, oldest first. */
    List<Confirmation> confirmations() {
        return confirmations.stream().filter(one -> one.telling() == telling()).toList();
    }

    /** Which time of its routine it is; null where nobody set one up for it. */
    @Nullable
    Recurrence recurrence() {
        return routineId == null || occurrence == null ? null : new Recurrence(routineId, occurrence);
    }

    MeetingCard card() {
        return new MeetingCard(id, mentorshipId, state, startsAt, minutes);
    }
}
