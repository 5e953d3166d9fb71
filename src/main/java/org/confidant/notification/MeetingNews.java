package org.confidant.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.confidant.meeting.MeetingCalledOff;
import org.confidant.meeting.MeetingLogged;
import org.confidant.meeting.MeetingMoved;
import org.confidant.meeting.MeetingNeared;
import org.confidant.meeting.MeetingPlanned;
import org.confidant.meeting.MeetingUnlogged;
import org.confidant.routine.RoutineEnded;
import org.confidant.routine.RoutineSetUp;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is told of meetings: a meeting that moves is news again, and so is a log that was corrected. */
@Component
class MeetingNews {

    private final Notifier notifier;
    private final Clock clock;

    MeetingNews(Notifier notifier, Clock clock) {
        this.notifier = notifier;
        this.clock = clock;
    }

    @EventListener
    void on(MeetingPlanned event) {
        tell(Kind.MEETING_PLANNED, event.meeting(), event.startsAt(), "planned", event.people());
        own(event.meeting(), event.startsAt(), "planned", event.by());
    }

    /** It may move back to where it was. */
    @EventListener
    void on(MeetingMoved event) {
        var key = event.startsAt() + ":" + clock.instant();
        tell(Kind.MEETING_MOVED, event.meeting(), event.startsAt(), key, event.people());
        own(event.meeting(), event.startsAt(), key, event.by());
    }

    @EventListener
    void on(MeetingCalledOff event) {
        tell(Kind.MEETING_CALLED_OFF, event.meeting(), event.startsAt(), "off", event.people());
        own(event.meeting(), event.startsAt(), "off", event.by());
    }

    /** It may last until another day later on. */
    @EventListener
    void on(RoutineSetUp event) {
        var about = About.of(event.routine()).in(event.mentorship()).at(event.first());
        var key = event.routine() + ":" + event.last();
        notifier.tell(Kind.ROUTINE_SET_UP, about, key, event.people());
        notifier.tell(Kind.OWN_ROUTINE, about, key, only(event.by()));
    }

    @EventListener
    void on(RoutineEnded event) {
        var about = About.of(event.routine()).in(event.mentorship());
        notifier.tell(Kind.ROUTINE_ENDED, about, event.routine() + "", event.people());
        notifier.tell(Kind.OWN_ROUTINE, about, event.routine() + ":ended", only(event.by()));
    }

    @EventListener
    void on(MeetingNeared event) {
        tell(Kind.MEETING_NEAR, event.meeting(), event.startsAt(), event.startsAt() + "", event.people());
    }

    @EventListener
    void on(MeetingUnlogged event) {
        tell(Kind.MEETING_TO_LOG, event.meeting(), event.startsAt(), event.startsAt() + "", event.people());
    }

    @EventListener
    void on(MeetingLogged event) {
        tell(Kind.MEETING_TO_CONFIRM, event.meeting(), event.startsAt(), event.telling() + "", event.asked());
    }

    /** Nobody is told what they did themselves, but their calendar does not know it yet. */
    private void own(MeetingId meeting, Instant startsAt, String key, @Nullable PersonId by) {
        tell(Kind.OWN_MEETING, meeting, startsAt, key, only(by));
    }

    private static List<PersonId> only(@Nullable PersonId by) {
        return by == null ? List.of() : List.of(by);
    }

    private void tell(Kind kind, MeetingId meeting, Instant startsAt, String key, List<PersonId> to) {
        notifier.tell(kind, About.of(meeting).at(startsAt), meeting + ":" + key, to);
    }
}
