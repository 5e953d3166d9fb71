package org.confidant.checkin;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.Standing;
import org.confidant.program.Place;
import org.confidant.shared.CheckInId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** A mentee's check-in: whose and when in the clear, words and readings in the vault. Written once, acknowledged once; its author may let fewer read it. */
@Entity
class CheckIn {

    @EmbeddedId
    private CheckInId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    private PersonId authorId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable GoalId goalId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private @Nullable SealedId wordsId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant writtenAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable SealedId answerId;

    private @Nullable Instant acknowledgedAt;

    @SuppressWarnings("NullAway.Init")
    protected CheckIn() {}

    CheckIn(AgreementInForce agreement, @Nullable GoalId goal, Scope scope, SealedId words) {
        var standing = agreement.standing();
        this.id = CheckInId.next();
        this.mentorshipId = standing.mentorship();
        this.authorId = standing.viewer();
        this.goalId = goal;
        this.scope = scope;
        this.wordsId = words;
        this.writtenAt = agreement.at();
    }

    /**
     * The mentor has read it.
     *
     * @throws RefusedException when the viewer is no mentor here, or it has been acknowledged
     */
    void acknowledge(AgreementInForce agreement, @Nullable SealedId answer) {
        requireWaitingFor(agreement.standing());
        answerId = answer;
        acknowledgedAt = agreement.at();
    }

    /** From now on fewer find it; whether they may be fewer, the vault has said. An acknowledgement stays. */
    void narrow(Scope fewer) {
        scope = fewer;
    }

    /** @throws RefusedException when the viewer is no mentor here, or it has been acknowledged */
    void requireWaitingFor(Standing standing) {
        if (standing.place() != Place.MENTOR || scope == Scope.AUTHOR) {
            throw RefusedException.notYours("checkin.refused.mentor");
        }
        if (acknowledgedAt != null) {
            throw RefusedException.notNow("checkin.refused.acknowledged");
        }
    }

    /** Null when what was said in the mentorship has been erased. */
    @Nullable
    SealedId words() {
        return wordsId;
    }

    PersonId author() {
        return authorId;
    }

    CheckInId id() {
        return id;
    }
}
