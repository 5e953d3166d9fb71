package org.confidant.feedback;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** Feedback that one participant gave the other: who, to whom and when in the clear, the words in the vault. */
@Entity
class Feedback {

    @EmbeddedId
    private FeedbackId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private PersonId giverId;

    private PersonId receiverId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private SealedId wordsId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant givenAt;

    @AttributeOverride(name = "value", column = @Column(name = "takeaway_id"))
    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable SealedId takeawayId;

    private @Nullable Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(AgreementInForce agreement, SealedId words) {
        var standing = agreement.standing();
        this.id = FeedbackId.next();
        this.mentorshipId = standing.mentorship();
        this.giverId = standing.viewer();
        this.receiverId = standing.counterpart();
        this.wordsId = words;
        this.givenAt = agreement.at();
    }

    /**
     * The receiver has read it.
     *
     * @throws RefusedException when the viewer gave it themselves, or it has been acknowledged
     */
    void acknowledge(AgreementInForce agreement, @Nullable SealedId takeaway) {
        requireWaitingFor(agreement.standing().viewer());
        takeawayId = takeaway;
        acknowledgedAt = agreement.at();
    }

    /** @throws RefusedException when the person gave it themselves, or it has been acknowledged */
    void requireWaitingFor(PersonId person) {
        if (!receiverId.equals(person)) {
            throw RefusedException.notYours("feedback.refused.receiver");
        }
        if (acknowledgedAt != null) {
            throw RefusedException.notNow("feedback.refused.acknowledged");
        }
    }

    FeedbackId id() {
        return id;
    }
}
