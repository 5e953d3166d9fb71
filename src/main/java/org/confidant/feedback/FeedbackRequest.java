package org.confidant.feedback;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** One participant asks another for feedback on a stated thing, until a day. It closes when it is given, or when either lets it go. */
@Entity
class FeedbackRequest {

    @EmbeddedId
    private FeedbackRequestId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    private PersonId askerId;

    private PersonId askedId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private SealedId wordsId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant askedAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private LocalDate dueOn;

    @AttributeOverride(name = "value", column = @Column(name = "feedback_id"))
    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable FeedbackId feedbackId;

    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackRequest() {}

    FeedbackRequest(AgreementInForce agreement, PersonId asked, SealedId words, LocalDate dueOn) {
        var standing = agreement.standing();
        this.id = FeedbackRequestId.next();
        this.mentorshipId = standing.mentorship();
        this.askerId = standing.viewer();
        this.askedId = asked;
        this.wordsId = words;
        this.askedAt = agreement.at();
        this.dueOn = dueOn;
    }

    /** @throws RefusedException when it is closed, or was asked of somebody else */
    void requireOpenFor(PersonId person) {
        if (!askedId.equals(person)) {
            throw RefusedException.notYours("feedback.refused.asked");
        }
        requireOpen();
    }

    /**
     * Feedback came of it.
     *
     * @throws RefusedException when it is closed, or the feedback is for somebody else than who asked
     */
    void answer(AgreementInForce agreement, Feedback given) {
        requireOpen();
        if (!given.receiver().equals(askerId)) {
            throw RefusedException.notNow("feedback.refused.asker");
        }
        feedbackId = given.id();
        closedAt = agreement.at();
    }

    /** Whoever asked no longer needs it, or whoever was asked cannot say anything to it. */
    void letGo(AgreementInForce agreement) {
        requireOpen();
        closedAt = agreement.at();
    }

    PersonId asker() {
        return askerId;
    }

    FeedbackRequestId id() {
        return id;
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw RefusedException.notNow("feedback.refused.closed");
        }
    }
}
