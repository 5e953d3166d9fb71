package org.confidant.calendar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.meeting.DiaryEntry;
import org.confidant.meeting.MeetingDiary;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to meetings as files: one for a download or a mail, all of somebody's for their feed. */
@Service
@Transactional(readOnly = true)
public class CalendarService {

    /** How long what lies behind stays in a feed. */
    static final Duration BEHIND = Duration.ofDays(60);

    private final MeetingDiary diary;
    private final MentorshipService mentorships;
    private final PeopleService people;
    private final MessageSource messages;
    private final Clock clock;

    CalendarService(
            MeetingDiary diary,
            MentorshipService mentorships,
            PeopleService people,
            MessageSource messages,
            Clock clock) {
        this.diary = diary;
        this.mentorships = mentorships;
        this.people = people;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The meeting as it is now, in the reader's zone: an invitation while it stands, and what takes it back when it does not.
     *
     * @param site the address of this Confidant, without a slash at its end
     * @throws NotVisibleException unless the reader takes part
     */
    public CalendarPart part(Viewer reader, MeetingId id, String site) {
        var entry = diary.of(reader, id);
        return CalendarFile.invitation(entry, invited(reader, entry), shown(reader, site));
    }

    /** What the person held since {@link #BEHIND} and has planned, in their zone. */
    String feed(Viewer person, String site) {
        var entries = diary.since(person, clock.instant().minus(BEHIND));
        return CalendarFile.feed(entries, shown(person, site));
    }

    private Invited invited(Viewer reader, DiaryEntry entry) {
        var participants = mentorships
                .requireParticipant(reader, entry.meeting().mentorship())
                .participants()
                .stream()
                .map(Participant::person)
                .toList();
        var cards = people.cards(participants);
        var all = participants.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one)))
                .toList();
        var planner = all.stream()
                .filter(one -> Objects.equals(one.id(), entry.planner()))
                .findFirst();
        return new Invited(planner.orElseGet(() -> all.get(0)), here(all));
    }

    private static List<PersonCard> here(List<PersonCard> all) {
        return all.stream().filter(PersonCard::active).toList();
    }

    private Shown shown(Viewer reader, String site) {
        return new Shown(
                messages.getMessage("calendar.summary", null, reader.locale()), reader.zone(), site, clock.instant());
    }
}
