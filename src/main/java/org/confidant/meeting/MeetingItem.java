package org.confidant.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.MeetingId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;

/** Something written for a meeting: an agenda item or a note. Its words are sealed; a note is written once. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class MeetingItem {

    /** Which of the two. */
    enum Sort {
        AGENDA,
        NOTE
    }

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private MeetingId meetingId;

    @Enumerated(EnumType.STRING)
    private Sort sort;

    private @Nullable SealedId wordsId;

    /** The words with which an agenda item was first brought, here or to an earlier meeting; null for a note. */
    private @Nullable SealedId originId;

    /** On the agenda, from 1; null for a note. */
    private @Nullable Integer position;

    private Instant writtenAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingItem() {}

    static MeetingItem note(AgreementInForce agreement, Meeting meeting, SealedId words) {
        return new MeetingItem(agreement, meeting, Sort.NOTE, words, null, null);
    }

    static MeetingItem onAgenda(AgreementInForce agreement, Meeting meeting, SealedId words, int position) {
        return new MeetingItem(agreement, meeting, Sort.AGENDA, words, words, position);
    }

    /** The same item on the agenda of another meeting. */
    MeetingItem carried(AgreementInForce agreement, Meeting to, int position) {
        return new MeetingItem(agreement, to, Sort.AGENDA, wordsId, originId, position);
    }

    private MeetingItem(
            AgreementInForce agreement,
            Meeting meeting,
            Sort sort,
            @Nullable SealedId words,
            @Nullable SealedId origin,
            @Nullable Integer position) {
        if (meeting.state() != MeetingState.PLANNED && (sort == Sort.AGENDA || meeting.state() != MeetingState.HELD)) {
            throw RefusedException.notNow("meeting.refused.state." + meeting.state());
        }
        this.id = TypedId.uuid();
        this.meetingId = meeting.id();
        this.sort = sort;
        this.wordsId = words;
        this.originId = origin;
        this.position = position;
        this.writtenAt = agreement.at();
    }

    /** Each takes the place of the other. */
    void swap(AgreementInForce agreement, MeetingItem other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    /** Other words for the same item; where it was carried over from, the old ones stay. */
    void reword(AgreementInForce agreement, SealedId words) {
        wordsId = words;
    }

    void remove(AgreementInForce agreement) {
        removedAt = agreement.at();
    }

    int position() {
        return position == null ? 0 : position;
    }

    @Nullable
    SealedId origin() {
        return originId;
    }

    @Nullable
    SealedId words() {
        return wordsId;
    }
}
