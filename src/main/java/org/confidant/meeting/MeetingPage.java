package org.confidant.meeting;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.confidant.agreement.Standing;
import org.confidant.commitment.CommitmentFrame;
import org.confidant.commitment.CommitmentView;
import org.confidant.people.PersonCard;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ReadVersion;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a meeting shows.
 *
 * @param begun whether its time has come
 * @param others everyone but the viewer, for their clocks
 * @param place where they meet; null where nobody said
 * @param then what comes after it; null while it was not held, and where nobody was asked
 * @param changes what followed its planning
 * @param logged who said how it went; null while nobody did
 * @param carries those of its agenda that the next meeting can take over: it is over, and they do not stand there yet
 * @param commitments what was taken on there
 * @param taking what the form for another one offers; null when nothing can be taken on now
 * @param topics that might be put on its agenda; none when it is not ahead
 * @param lock of what all participants read
 */
record MeetingPage(
        RoomView room,
        Standing standing,
        MeetingCard meeting,
        @Nullable Integer version,
        MeetingPermissions may,
        boolean begun,
        List<PersonCard> others,
        List<PersonCard> attended,
        @Nullable Written place,
        @Nullable Then then,
        @Nullable Written reason,
        List<Change> changes,
        @Nullable Logged logged,
        List<Written> items,
        List<Written> notes,
        LockView lock,
        List<ScopeChoice> scopes,
        Set<SealedId> carries,
        List<CommitmentView> commitments,
        @Nullable CommitmentFrame taking,
        List<Topic> topics,
        LocalDate today) {

    /** Whether anything but the usual comes after it. */
    public boolean unusual() {
        return reason != null || (then != null && then != Then.IN_TIME);
    }

    public List<AgendaKind> kinds() {
        return List.of(AgendaKind.values());
    }

    public List<Written> agenda(AgendaKind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    public List<Written> shared() {
        return notes.stream().filter(note -> !note.kept().slip()).toList();
    }

    public List<Written> slips() {
        return notes.stream().filter(note -> note.kept().slip()).toList();
    }

    /** The address of the call that the place is; null where it is anything else. */
    public @Nullable String link() {
        return place == null ? null : CallLink.in(place.text());
    }

    /** Which saying of how it went this page shows. */
    int telling() {
        return logged == null ? ReadVersion.NONE : logged.telling();
    }

    /** When they met and who was there, as it is logged. */
    Met met() {
        return new Met(
                meeting.startsAt(),
                meeting.minutes(),
                attended.stream().map(PersonCard::id).collect(toSet()));
    }

    /** @throws RefusedException when nothing more is written for this meeting now */
    void requireNote() {
        if (!may.note()) {
            throw RefusedException.notNow(
                    may.open() ? "meeting.refused.state." + meeting.state() : "agreement.closed." + standing.state());
        }
    }

    /**
     * The viewer's own agenda item.
     *
     * @throws NotVisibleException when the meeting has no such item
     * @throws RefusedException when somebody else brought it
     */
    Written requireOwn(SealedId item) {
        var found = items.stream()
                .filter(one -> one.kept().text().id().equals(item))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        if (!found.kept().own()) {
            throw RefusedException.notYours("meeting.refused.item");
        }
        return found;
    }

    boolean offers(Scope scope) {
        return scopes.stream()
                .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }

    /**
     * That it was moved, did not come about, or was told another way.
     *
     * @param key names its sentence: {@code meeting.change.<key>}
     * @param startsAt for when
     * @param before for when it was until then
     * @param minutes how long; null where that was not kept
     * @param minutesBefore how long it was to be until then; null where that stayed
     * @param attended who was there, by name
     * @param why null where nobody said
     */
    record Change(
            String key,
            Instant startsAt,
            Instant before,
            @Nullable Integer minutes,
            @Nullable Integer minutesBefore,
            List<String> attended,
            Deed deed,
            @Nullable Written why) {}

    /**
     * Who said how it went.
     *
     * @param corrected whether that replaced what was logged first
     * @param confirmed who said that it is right, oldest first
     * @param telling which saying of it this is
     */
    record Logged(Deed deed, boolean corrected, List<Deed> confirmed, int telling) {}

    /**
     * That somebody did something.
     *
     * @param by null when nobody knows them any more
     * @param own whether it was the viewer
     * @param mentor whether they are on the mentor's side
     */
    record Deed(@Nullable PersonCard by, boolean own, boolean mentor, Instant at) {}

    /**
     * A text of the meeting.
     *
     * @param kind of an agenda item
     * @param mentor whether its author is on the mentor's side
     */
    record Written(Kept kept, @Nullable AgendaKind kind, String text, boolean mentor) {}
}
