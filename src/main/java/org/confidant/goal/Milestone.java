package org.confidant.goal;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** A stage on the way to a goal, with a day. Its title is sealed. */
@Entity
@Table(name = "goal_milestone")
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class Milestone {

    @EmbeddedId
    private MilestoneId id;

    @Version
    private @Nullable Integer version;

    private GoalId goalId;
    private @Nullable SealedId titleId;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;
    private Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected Milestone() {}

    Milestone(AgreementInForce agreement, Goal goal, SealedId title, LocalDate dueOn) {
        this.id = MilestoneId.next();
        this.goalId = goal.id();
        this.titleId = title;
        this.dueOn = dueOn;
        this.setAt = agreement.at();
    }

    void move(AgreementInForce agreement, LocalDate to) {
        if (doneOn != null) {
            throw RefusedException.notNow("goal.milestone.refused.done");
        }
        dueOn = to;
    }

    void reach(AgreementInForce agreement, LocalDate on) {
        if (doneOn == null) {
            doneOn = on;
        }
    }

    void reopen(AgreementInForce agreement) {
        doneOn = null;
    }

    MilestoneId id() {
        return id;
    }

    GoalId goal() {
        return goalId;
    }
}
