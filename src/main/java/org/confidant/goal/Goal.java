package org.confidant.goal;

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
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** What a mentee wants to reach. Its words are sealed; this is the clear part. */
@Entity
class Goal {

    @EmbeddedId
    private GoalId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;
    private PersonId menteeId;

    @Enumerated(EnumType.STRING)
    private GoalState state;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private @Nullable SealedId wordingId;
    private @Nullable LocalDate targetOn;
    private @Nullable FeedbackId feedbackId;
    private Instant setAt;

    @SuppressWarnings("UnusedVariable") // moves the version with the words
    private Instant editedAt;

    @ElementCollection
    @CollectionTable(name = "goal_change", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    private List<GoalChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Goal() {}

    /**
     * The viewer's, who is a mentee; for them alone it is a draft.
     *
     * @param from feedback that they got and that it comes from; null where it comes from none
     */
    Goal(
            AgreementInForce agreement,
            Scope scope,
            SealedId wording,
            @Nullable LocalDate targetOn,
            @Nullable FeedbackId from) {
        var standing = agreement.standing();
        this.id = GoalId.next();
        this.mentorshipId = standing.mentorship();
        this.menteeId = standing.viewer();
        this.scope = scope;
        this.wordingId = wording;
        this.targetOn = targetOn;
        this.feedbackId = from;
        this.setAt = agreement.at();
        this.editedAt = agreement.at();
        become(scope == Scope.AUTHOR ? GoalState.DRAFT : GoalState.ACTIVE, agreement, null);
    }

    /** Its words were changed where they are kept. */
    void edited(AgreementInForce agreement, @Nullable LocalDate aimedAt) {
        targetOn = aimedAt;
        editedAt = agreement.at();
    }

    void achieve(AgreementInForce agreement) {
        require(GoalState.ACTIVE);
        become(GoalState.ACHIEVED, agreement, null);
    }

    void setAside(AgreementInForce agreement, SealedId reason) {
        require(GoalState.ACTIVE);
        become(GoalState.SET_ASIDE, agreement, reason);
    }

    /** Reached or set aside before. */
    void resume(AgreementInForce agreement) {
        if (state != GoalState.ACHIEVED && state != GoalState.SET_ASIDE) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
        become(GoalState.ACTIVE, agreement, null);
    }

    /** A draft no longer: from now on it is as old as its being shared. */
    void share(AgreementInForce agreement, SealedId wording, Scope with) {
        require(GoalState.DRAFT);
        scope = with;
        wordingId = wording;
        setAt = agreement.at();
        become(GoalState.ACTIVE, agreement, null);
    }

    /** A draft that is not to be: its words are gone. */
    void discard(AgreementInForce agreement) {
        require(GoalState.DRAFT);
        wordingId = null;
        become(GoalState.DISCARDED, agreement, null);
    }

    private void require(GoalState needed) {
        if (state != needed) {
            throw RefusedException.notNow("goal.refused.state." + state);
        }
    }

    private void become(GoalState to, AgreementInForce agreement, @Nullable SealedId reason) {
        state = to;
        changes.add(new GoalChange(to, agreement.standing().viewer(), agreement.at(), reason));
    }

    GoalId id() {
        return id;
    }

    @Nullable
    Integer version() {
        return version;
    }

    MentorshipId mentorship() {
        return mentorshipId;
    }

    PersonId mentee() {
        return menteeId;
    }

    /** How far its words reach. */
    Scope scope() {
        return scope;
    }

    GoalState state() {
        return state;
    }

    /** Null when what was said in the mentorship has been erased. */
    @Nullable
    SealedId wording() {
        return wordingId;
    }

    @Nullable
    LocalDate targetOn() {
        return targetOn;
    }

    @Nullable
    FeedbackId feedback() {
        return feedbackId;
    }

    Instant setAt() {
        return setAt;
    }
}
