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

/** Something written for a meeting: an agenda item or a note. Its words are sealed; written once. */
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

    /** On the agenda, from 1; null for a note. */
    private @Nullable Integer position;

    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected MeetingItem() {}

    static MeetingItem note(AgreementInForce agreement, Meeting meeting, SealedId words) {
        return new MeetingItem(agreement, meeting, Sort.NOTE, words, null);
    }

    static MeetingItem onAgenda(AgreementInForce agreement, Meeting meeting, SealedId words, int position) {
        return new MeetingItem(agreement, meeting, Sort.AGENDA, words, position);
    }

    private MeetingItem(
            AgreementInForce agreement, Meeting meeting, Sort sort, SealedId words, @Nullable Integer position) {
        if (meeting.state() != MeetingState.PLANNED && (sort == Sort.AGENDA || meeting.state() != MeetingState.HELD)) {
            throw RefusedException.notNow("meeting.refused.state." + meeting.state());
        }
        this.id = TypedId.uuid();
        this.meetingId = meeting.id();
        this.sort = sort;
        this.wordsId = words;
        this.position = position;
        this.writtenAt = agreement.at();
    }

    /** Each takes the place of the other. */
    void swap(AgreementInForce agreement, MeetingItem other) {
        var mine = position;
        position = other.position;
        other.position = mine;
    }

    @Nullable
    SealedId words() {
        return wordsId;
    }
}
