package org.confidant.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.meeting.MeetingDiary;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.routine.RoutineDiary;
import org.confidant.routine.RoutineEntry;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;
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
    private final MentorshipService mentorships;
    private final PeopleService people;
    private final MessageSource messages;
    private final Clock clock;

    CalendarService(
            MeetingDiary diary,
            RoutineDiary routines,
            MentorshipService mentorships,
            PeopleService people,
            MessageSource messages,
            Clock clock) {
        this.diary = diary;
        this.routines = routines;
        this.mentorships = mentorships;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The meeting as it is now: an invitation while it stands, and what takes it back when it does not. One of a routine is told as one
     * of its series, in the routine's zone; any other in the reader's.
     *
     * @param site the address of this Confidant, without a slash at its end
     * @throws NotVisibleException unless the reader takes part
     */
    public CalendarPart part(Viewer reader, MeetingId id, String site) {
        return part(reader, id, site, (mentorship, planner) -> invited(reader, mentorship, planner));
    }

    /**
     * The routine as it is now, with all of its meetings in one; what takes it back where none of them takes place.
     *
     * @param site the address of this Confidant, without a slash at its end
     * @throws NotVisibleException unless the reader takes part
     */
    public CalendarPart part(Viewer reader, RoutineId id, String site) {
        return part(reader, id, site, (mentorship, planner) -> invited(reader, mentorship, planner));
    }

    /**
     * The same for a mail, which names nobody but whom it is for.
     *
     * @param sender in whose name it is sent
     */
    public CalendarPart mailed(Viewer reader, MeetingId id, String site, Mailbox sender) {
        return part(reader, id, site, (mentorship, planner) -> alone(reader, sender));
    }

    /**
     * The same for a mail, which names nobody but whom it is for.
     *
     * @param sender in whose name it is sent
     */
    public CalendarPart mailed(Viewer reader, RoutineId id, String site, Mailbox sender) {
        return part(reader, id, site, (mentorship, planner) -> alone(reader, sender));
    }

    private CalendarPart part(Viewer reader, MeetingId id, String site, Inviting inviting) {
        var entry = diary.of(reader, id);
        var recurrence = entry.recurrence();
        if (recurrence == null) {
            var invited = inviting.to(entry.meeting().mentorship(), entry.planner());
            return CalendarFile.invitation(entry, invited, shown(reader, site));
        }
        var routine = routines.of(reader, recurrence.routine());
        var invited = inviting.to(routine.mentorship(), routine.setBy());
        return CalendarFile.occurrence(entry, series(reader, routine), invited, shown(reader, site));
    }

    private CalendarPart part(Viewer reader, RoutineId id, String site, Inviting inviting) {
        var routine = routines.of(reader, id);
        var invited = inviting.to(routine.mentorship(), routine.setBy());
        return CalendarFile.series(series(reader, routine), invited, shown(reader, site));
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

    private Invited invited(Viewer reader, MentorshipId mentorship, @Nullable PersonId planner) {
        var participants = mentorships.requireParticipant(reader, mentorship).participants().stream()
                .map(Participant::person)
                .toList();
        var cards = people.cards(participants);
        var all = participants.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one)))
                .toList();
        var organizer =
                all.stream().filter(one -> Objects.equals(one.id(), planner)).findFirst();
        return new Invited(Mailbox.of(organizer.orElseGet(() -> all.get(0))), here(all));
    }

    private static Invited alone(Viewer reader, Mailbox sender) {
        return new Invited(sender, List.of(Mailbox.of(reader)));
    }

    private static List<Mailbox> here(List<PersonCard> all) {
        return all.stream().filter(PersonCard::active).map(Mailbox::of).toList();
    }

    private Shown shown(Viewer reader, String site) {
        return new Shown(
                messages.getMessage("calendar.summary", null, reader.locale()), reader.zone(), site, clock.instant());
    }

    /** Who is named, of those who meet. */
    private interface Inviting {
        Invited to(MentorshipId mentorship, @Nullable PersonId planner);
    }
}
