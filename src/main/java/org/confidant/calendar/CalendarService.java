package org.confidant.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.confidant.meeting.MeetingDiary;
import org.confidant.people.Viewer;
import org.confidant.routine.RoutineDiary;
import org.confidant.routine.RoutineEntry;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RoutineId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to meetings as files: one, or a routine, for a download or a mail, all of somebody's for their feed. */
@Service
@Transactional(readOnly = true)
public class CalendarService {

    /** How long what lies behind stays in a feed. */
    static final Duration BEHIND = Duration.ofDays(60);

    private final MeetingDiary diary;
    private final RoutineDiary routines;
    private final Sender sender;
    private final MessageSource messages;
    private final Clock clock;

    CalendarService(MeetingDiary diary, RoutineDiary routines, Sender sender, MessageSource messages, Clock clock) {
        this.diary = diary;
        this.routines = routines;
        this.sender = sender;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The meeting as it is now: an invitation while it stands, and what takes it back when it does not. One of a routine is told as one
     * of its series, in the routine's zone; any other in the reader's. It names nobody but whom it is for.
     *
     * @param site the address of this Confidant, without a slash at its end
     * @throws NotVisibleException unless the reader takes part
     */
    public CalendarPart part(Viewer reader, MeetingId id, String site) {
        var entry = diary.of(reader, id);
        var recurrence = entry.recurrence();
        if (recurrence == null) {
            return CalendarFile.invitation(entry, invited(reader), shown(reader, site));
        }
        var series = series(reader, routines.of(reader, recurrence.routine()));
        return CalendarFile.occurrence(entry, series, invited(reader), shown(reader, site));
    }

    /**
     * The routine as it is now, with all of its meetings in one; what takes it back where none of them takes place. It names nobody but
     * whom it is for.
     *
     * @param site the address of this Confidant, without a slash at its end
     * @throws NotVisibleException unless the reader takes part
     */
    public CalendarPart part(Viewer reader, RoutineId id, String site) {
        return CalendarFile.series(series(reader, routines.of(reader, id)), invited(reader), shown(reader, site));
    }

    /** What the person held since {@link #BEHIND} and has planned, in their zone; each routine once. In three statements. */
    String feed(Viewer person, String site) {
        var from = clock.instant().minus(BEHIND);
        var all = routines.of(person);
        var meetings =
                diary.ofRoutines(person, all.stream().map(RoutineEntry::id).toList());
        var series = all.stream()
                .map(one -> new SeriesOf(one, meetings.getOrDefault(one.id(), List.of())))
                .filter(one -> one.reaches(from))
                .map(SeriesOf::series)
                .toList();
        return CalendarFile.feed(diary.since(person, from), series, shown(person, site));
    }

    private Series series(Viewer reader, RoutineEntry routine) {
        var meetings = diary.ofRoutines(reader, List.of(routine.id()));
        return new SeriesOf(routine, meetings.getOrDefault(routine.id(), List.of())).series();
    }

    private Invited invited(Viewer reader) {
        return new Invited(sender.mailbox(), Mailbox.of(reader));
    }

    private Shown shown(Viewer reader, String site) {
        return new Shown(
                messages.getMessage("calendar.summary", null, reader.locale()), reader.zone(), site, clock.instant());
    }
}
