package org.confidant.commitment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** Something that a participant has taken on until a day. Its words are sealed. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class Commitment {

    @EmbeddedId
    private CommitmentId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;
    private PersonId authorId;
    private PersonId ownerId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private @Nullable PersonId addresseeId;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private LocalDate dueOn;
    private @Nullable SealedId wordsId;
    private @Nullable MeetingId meetingId;
    private @Nullable FeedbackId feedbackId;
    private @Nullable GoalId goalId;
    private Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "commitment_step", joinColumns = @JoinColumn(name = "commitment_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    /** @param addressee with {@link Scope#PAIR} who else knows of it; null otherwise */
    Commitment(AgreementInForce agreement, NewCommitment made, @Nullable PersonId addressee, SealedId words) {
        this.id = CommitmentId.next();
        this.mentorshipId = agreement.standing().mentorship();
        this.authorId = agreement.standing().viewer();
        this.ownerId = made.owner();
        this.scope = made.scope();
        this.addresseeId = addressee;
        this.state = CommitmentState.OPEN;
        this.dueOn = made.dueOn();
        this.wordsId = words;
        this.meetingId = made.meeting();
        this.feedbackId = made.feedback();
        this.goalId = made.goal();
        this.madeAt = agreement.at();
        step(agreement, Step.Kind.MADE, null);
    }

    void keep(AgreementInForce agreement) {
        requireOpen();
        state = CommitmentState.KEPT;
        step(agreement, Step.Kind.KEPT, null);
    }

    void miss(AgreementInForce agreement) {
        requireOpen();
        state = CommitmentState.MISSED;
        step(agreement, Step.Kind.MISSED, null);
    }

    /** Another day, for a reason; what was missed can be taken on again. */
    void renegotiate(AgreementInForce agreement, LocalDate to, SealedId reason) {
        if (state == CommitmentState.KEPT) {
            throw RefusedException.notNow("commitment.refused." + state);
        }
        state = CommitmentState.OPEN;
        dueOn = to;
        step(agreement, Step.Kind.RENEGOTIATED, reason);
    }

    private void requireOpen() {
        if (state != CommitmentState.OPEN) {
            throw RefusedException.notNow("commitment.refused." + state);
        }
    }

    private void step(AgreementInForce agreement, Step.Kind kind, @Nullable SealedId reason) {
        steps.add(new Step(kind, dueOn, reason, agreement.standing().viewer(), agreement.at()));
    }

    CommitmentId id() {
        return id;
    }

    PersonId owner() {
        return ownerId;
    }

    Scope scope() {
        return scope;
    }

    /** With whom the viewer shares it; null when with nobody in particular. */
    @Nullable
    PersonId counterpart(PersonId viewer) {
        return scope == Scope.PAIR && viewer.equals(addresseeId) ? authorId : addresseeId;
    }
}
