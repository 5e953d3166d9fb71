package org.confidant.meeting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ReadOnce;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to meetings: any participant plans, prepares, moves, cancels and logs them. */
@Service
@Transactional
public class MeetingService {

    private final AgreementService agreements;
    private final MeetingRepository meetings;
    private final MeetingQueries queries;
    private final MeetingLogging logging;
    private final MeetingVault vault;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ReadOnce<Set<MentorshipId>, Map<MentorshipId, MeetingHistory>> histories;

    MeetingService(
            AgreementService agreements,
            MeetingRepository meetings,
            MeetingQueries queries,
            MeetingLogging logging,
            MeetingVault vault,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.queries = queries;
        this.logging = logging;
        this.vault = vault;
        this.events = events;
        this.clock = clock;
        this.histories = new ReadOnce<>(mentorships -> queries.history(mentorships, clock.instant()));
    }

    /** @throws RefusedException when the time lies behind: that is {@link #log} */
    public MeetingId plan(Viewer viewer, MentorshipId mentorship, Plan plan) {
        return logging.plan(agreements.inForce(viewer, mentorship, Verb.PLAN_MEETING), plan)
                .id();
    }

    /**
     * Another time or place.
     *
     * @param version the version that was read
     * @param why it moves, for those who take part; may be empty
     * @throws StaleMeetingException when it is not that one any more
     */
    public void move(Viewer viewer, MeetingId id, @Nullable Integer version, Plan plan, String why) {
        var agreement = inForce(viewer, id, Verb.PLAN_MEETING);
        var meeting = require(id, version);
        if (!MeetingTimes.plannable(plan.startsAt(), agreement.at())) {
            throw RefusedException.notNow("meeting.startsOn.past");
        }
        meeting.move(agreement, plan, vault.place(agreement, plan.place()), vault.why(agreement, why));
        events.publishEvent(new MeetingMoved(
                id,
                meeting.mentorship(),
                meeting.startsAt(),
                agreement.standing().viewer(),
                agreement.standing().others()));
    }

    /** @param why for those who take part; may be empty */
    public void cancel(Viewer viewer, MeetingId id, String why) {
        var agreement = inForce(viewer, id, Verb.PLAN_MEETING);
        var meeting = require(id);
        meeting.cancel(agreement, vault.why(agreement, why));
        events.publishEvent(new MeetingCalledOff(
                id,
                meeting.mentorship(),
                meeting.startsAt(),
                agreement.standing().viewer(),
                agreement.standing().others()));
    }

    /**
     * Its time has come, and it did not take place.
     *
     * @param why for those who take part; may be empty
     */
    public void miss(Viewer viewer, MeetingId id, String why) {
        var agreement = inForce(viewer, id, Verb.LOG_MEETING);
        require(id).miss(agreement, vault.why(agreement, why));
    }

    /**
     * Writes down how a planned meeting went.
     *
     * @param version the version that was read
     * @throws StaleMeetingException when it is not that one any more
     */
    public void log(Viewer viewer, MeetingId id, @Nullable Integer version, Log log) {
        var agreement = inForce(viewer, id, Verb.LOG_MEETING);
        logging.write(viewer, agreement, require(id, version), log);
    }

    /** Writes down a meeting that nobody had planned. */
    public MeetingId log(Viewer viewer, MentorshipId mentorship, Log log) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.LOG_MEETING);
        var meeting = new Meeting(agreement, log.startedAt(), log.minutes(), null);
        logging.write(viewer, agreement, meeting, log);
        return meeting.id();
    }

    /** @param scope only the author, or what the participants share */
    public void note(Viewer viewer, MeetingId id, String text, Scope scope) {
        logging.note(inForce(viewer, id, Verb.WRITE_NOTE), require(id), scope, text);
    }

    /**
     * Lets fewer people read the viewer's note. It opens nothing, so no agreement needs to.
     *
     * @throws NotVisibleException when the meeting has no such note for the viewer
     */
    public void narrow(Viewer viewer, MeetingId id, SealedId note, Scope scope) {
        requireNote(viewer, id, note);
        vault.narrow(viewer, note, scope);
    }

    /**
     * @throws NotVisibleException when the meeting has no such note for the viewer
     * @throws RefusedException when somebody else wrote it
     */
    void requireNote(Viewer viewer, MeetingId id, SealedId note) {
        if (queries.mentorshipOf(viewer.id(), id).isEmpty()) {
            throw new NotVisibleException();
        }
        if (queries.items(id).stream()
                .noneMatch(item ->
                        item.sort() == MeetingItem.Sort.NOTE && item.words().equals(note))) {
            throw new NotVisibleException();
        }
        vault.requireOwn(viewer, note);
    }

    /** Meetings of all the viewer's mentorships planned from now on, soonest first. In one statement. */
    @Transactional(readOnly = true)
    public List<MeetingCard> upcoming(Viewer viewer) {
        return queries.upcoming(viewer.id(), clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<MeetingCard> next(Viewer viewer, MentorshipId mentorship) {
        return queries.next(viewer.id(), mentorship, clock.instant());
    }

    @Transactional(readOnly = true)
    public Optional<MeetingCard> lastHeld(Viewer viewer, MentorshipId mentorship) {
        return queries.lastHeld(viewer.id(), mentorship);
    }

    /** Meetings whose planned time has come and of which nobody said how they went, oldest first. In one statement. */
    @Transactional(readOnly = true)
    public List<MeetingCard> toLog(Viewer viewer) {
        return queries.toLog(viewer.id(), clock.instant());
    }

    /** In one statement, without a viewer and without a word; a mentorship without meetings is absent. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, MeetingHistory> history(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty() ? Map.of() : histories.of(Set.copyOf(mentorships));
    }

    /** Those of whose last meeting somebody said why no next one was planned; in one statement, and without a word of it. */
    @Transactional(readOnly = true)
    public Set<MentorshipId> explained(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty() ? Set.of() : queries.explained(mentorships);
    }

    /** The meetings of one mentorship, latest first, cancelled ones too; none for who takes no part. */
    @Transactional(readOnly = true)
    public List<MeetingCard> of(Viewer viewer, MentorshipId mentorship) {
        return queries.of(viewer.id(), mentorship);
    }

    private AgreementInForce inForce(Viewer viewer, MeetingId id, Verb verb) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        return agreements.inForce(viewer, mentorship, verb);
    }

    private Meeting require(MeetingId id) {
        return meetings.findById(id).orElseThrow(NotVisibleException::new);
    }

    private Meeting require(MeetingId id, @Nullable Integer version) {
        var meeting = require(id);
        if (meeting.state() == MeetingState.PLANNED && !Objects.equals(meeting.version(), version)) {
            throw new StaleMeetingException();
        }
        return meeting;
    }
}
