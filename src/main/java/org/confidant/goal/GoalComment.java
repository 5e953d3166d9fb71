package org.confidant.goal;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** What a mentor says about a goal. Its words are sealed and written once; a suggestion is the mentee's to take up or leave. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class GoalComment {

    @EmbeddedId
    private GoalCommentId id;

    @Version
    private @Nullable Integer version;

    private GoalId goalId;
    private @Nullable SealedId wordsId;
    private boolean suggestion;

    @Enumerated(EnumType.STRING)
    private @Nullable SuggestionAnswer answer;

    private @Nullable Instant answeredAt;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalComment() {}

    GoalComment(AgreementInForce agreement, Goal goal, SealedId words, boolean suggestion) {
        this.id = GoalCommentId.next();
        this.goalId = goal.id();
        this.wordsId = words;
        this.suggestion = suggestion;
        this.writtenAt = agreement.at();
    }

    /** Either can follow the other: people think again. */
    void answer(AgreementInForce agreement, SuggestionAnswer given) {
        if (!suggestion) {
            throw RefusedException.notNow("goal.comment.refused.none");
        }
        answer = given;
        answeredAt = agreement.at();
    }

    GoalCommentId id() {
        return id;
    }

    GoalId goal() {
        return goalId;
    }
}
