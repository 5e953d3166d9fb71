package org.confidant.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;

/** What a mentee says back to what a mentor said about their goal. Its words are sealed and written once. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class GoalReply {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private GoalCommentId commentId;
    private @Nullable SealedId wordsId;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalReply() {}

    GoalReply(AgreementInForce agreement, GoalComment comment, SealedId words) {
        this.id = TypedId.uuid();
        this.commentId = comment.id();
        this.wordsId = words;
        this.writtenAt = agreement.at();
    }
}
