package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.meeting.MeetingPage.Change;
import org.confidant.meeting.MeetingPage.Deed;
import org.confidant.meeting.MeetingPage.Logged;
import org.confidant.people.PersonCard;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a meeting, through whom and when. */
record MeetingCourse(Meeting meeting, Standing standing, Map<PersonId, PersonCard> people, MeetingTexts said) {

    /** All that followed its planning, oldest first; without a log that nobody has corrected, which is no change. */
    List<Change> changes() {
        var all = meeting.changes();
        return IntStream.range(1, all.size())
                .filter(at -> at != meeting.telling() || !firstLog(all, at))
                .mapToObj(at -> change(all.get(at - 1), all.get(at), at))
                .toList();
    }

    /** Who said how it went, and who has confirmed it; null while nobody did. */
    @Nullable
    Logged logged() {
        var all = meeting.changes();
        if (meeting.state() != MeetingState.HELD || all.isEmpty()) {
            return null;
        }
        var last = all.get(meeting.telling());
        var confirmed = meeting.confirmations().stream()
                .map(one -> deed(one.personId(), one.at()))
                .toList();
        return new Logged(
                deed(last.personId(), last.at()), !firstLog(all, meeting.telling()), confirmed, meeting.telling());
    }

    List<PersonCard> attended() {
        return cards(meeting.telling());
    }

    private Change change(MeetingChange before, MeetingChange one, int at) {
        var longer = one.state() == MeetingState.PLANNED
                && before.minutes() != null
                && !Objects.equals(before.minutes(), one.minutes());
        return new Change(
                key(before, one),
                one.startsAt(),
                before.startsAt(),
                one.minutes(),
                longer ? before.minutes() : null,
                cards(at).stream().map(PersonCard::name).toList(),
                deed(one.personId(), one.at()),
                said.reason(one.reasonId()));
    }

    private static String key(MeetingChange before, MeetingChange one) {
        return switch (one.state()) {
            case PLANNED -> before.startsAt().equals(one.startsAt()) ? "same" : "PLANNED";
            case HELD -> before.state() == MeetingState.HELD ? "corrected" : "HELD";
            case CANCELLED, MISSED -> one.state().name();
        };
    }

    private static boolean firstLog(List<MeetingChange> all, int at) {
        return all.get(at).state() == MeetingState.HELD
                && (at == 0 || all.get(at - 1).state() != MeetingState.HELD);
    }

    private Deed deed(PersonId person, Instant at) {
        return new Deed(people.get(person), person.equals(standing.viewer()), standing.mentors(person), at);
    }

    private List<PersonCard> cards(int telling) {
        var there = meeting.attendance(telling);
        return standing.people().stream()
                .filter(there::contains)
                .flatMap(person -> Stream.ofNullable(people.get(person)))
                .toList();
    }
}
