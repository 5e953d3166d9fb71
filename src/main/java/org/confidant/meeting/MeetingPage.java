package org.confidant.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.commitment.CommitmentFrame;
import org.confidant.commitment.CommitmentView;
import org.confidant.people.PersonCard;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a meeting shows.
 *
 * @param begun whether its time has come
 * @param others everyone but the viewer, for their clocks
 * @param changes those that somebody explained
 * @param carries whether its agenda can be carried over: it is over, and a next one is planned
 * @param commitments what was taken on there
 * @param taking what the form for another one offers; null when nothing can be taken on now
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
        String place,
        @Nullable Written reason,
        List<Change> changes,
        List<Written> items,
        List<Written> notes,
        LockView lock,
        List<ScopeChoice> scopes,
        boolean carries,
        List<CommitmentView> commitments,
        @Nullable CommitmentFrame taking,
        LocalDate today) {

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

    /** @throws RefusedException when nothing more is written for this meeting now */
    void requireNote() {
        if (!may.note()) {
            throw RefusedException.notNow(
                    may.open() ? "meeting.refused.state." + meeting.state() : "agreement.closed." + standing.state());
        }
    }

    boolean offers(Scope scope) {
        return scopes.stream()
                .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }

    /**
     * Why it was moved or did not come about.
     *
     * @param state what it became
     * @param startsAt for when
     */
    record Change(MeetingState state, Instant startsAt, Written why) {}

    /**
     * A text of the meeting.
     *
     * @param kind of an agenda item
     * @param mentor whether its author is on the mentor's side
     */
    record Written(Kept kept, @Nullable AgendaKind kind, String text, boolean mentor) {}
}
