package org.confidant.feedback;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** Feedback, or a thank-you, from one participant to another: who, to whom and when in the clear, the words in the vault. */
@Entity
class Feedback {

    private static final int MOST_ANSWERS = 20;

    @EmbeddedId
    private FeedbackId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    @Enumerated(EnumType.STRING)
    private FeedbackKind kind;

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

    @ElementCollection
    @CollectionTable(name = "feedback_answer", joinColumns = @JoinColumn(name = "feedback_id"))
    @OrderColumn(name = "position")
    private List<Answered> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(FeedbackKind kind, AgreementInForce agreement, PersonId receiver, SealedId words) {
        var standing = agreement.standing();
        this.id = FeedbackId.next();
        this.mentorshipId = standing.mentorship();
        this.kind = kind;
        this.giverId = standing.viewer();
        this.receiverId = receiver;
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
        if (acknowledgedAt != null || kind == FeedbackKind.THANKS) {
            throw RefusedException.notNow("feedback.refused.acknowledged");
        }
    }

    /** @throws RefusedException when there are as many answers as anybody reads: then it is time to talk */
    void requireAnswerable() {
        if (answers.size() >= MOST_ANSWERS) {
            throw RefusedException.notNow("feedback.refused.talk");
        }
    }

    void answer(AgreementInForce agreement, SealedId words) {
        requireAnswerable();
        answers.add(new Answered(agreement.standing().viewer(), words, agreement.at()));
    }

    /** Of the two, the one who is not this person. */
    PersonId other(PersonId person) {
        return person.equals(giverId) ? receiverId : giverId;
    }

    PersonId receiver() {
        return receiverId;
    }

    FeedbackId id() {
        return id;
    }
}
