package org.confidant.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** One search for the best matching of a program's people. What it starts from never changes, nor does what came out. */
@Entity
class MatchRun {

    @EmbeddedId
    private MatchRunId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;

    @AttributeOverride(name = "value", column = @Column(name = "parent_id"))
    private @Nullable MatchRunId parentId;

    private boolean whatIf;
    private boolean otherPlaces;

    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private MatchRunState state;

    private int scored;
    private int mentees;
    private int mentors;
    private int matched;
    private long points;
    private @Nullable Integer worst;
    private int most;
    private @Nullable String resultHash;
    private @Nullable Instant publishedAt;

    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private @Nullable PersonId publishedBy;

    @SuppressWarnings("NullAway.Init")
    protected MatchRun() {}

    /**
     * @param parent the run whose people it matches otherwise; null for one that reads who waits now
     * @param supposing in what it is not as it is
     */
    MatchRun(
            ProgramId program,
            @Nullable MatchRunId parent,
            Supposing supposing,
            Snapshot snapshot,
            PersonId by,
            Instant at) {
        this.id = MatchRunId.next();
        this.programId = program;
        this.parentId = parent;
        this.whatIf = supposing.any();
        this.otherPlaces = supposing.otherPlaces();
        this.askedBy = by;
        this.askedAt = at;
        this.state = MatchRunState.QUEUED;
        this.mentees = snapshot.cohort().mentees().size();
        this.mentors = snapshot.cohort().mentors().size();
        this.most = snapshot.settings().most();
    }

    /** @return whether there is something to do: also for one that was cut short, which starts again */
    boolean begin() {
        var begins = state.unfinished();
        if (begins) {
            state = MatchRunState.RUNNING;
            scored = 0;
        }
        return begins;
    }

    /** @return whether it goes on */
    boolean progress(int menteesScored) {
        scored = menteesScored;
        return state == MatchRunState.RUNNING;
    }

    /** @return whether anybody still wanted it */
    boolean finish(Outcome outcome, String hash) {
        if (state != MatchRunState.RUNNING) {
            return false;
        }
        state = MatchRunState.DONE;
        matched = outcome.matched();
        points = outcome.points();
        worst = outcome.worst();
        resultHash = hash;
        return true;
    }

    void fail() {
        if (state == MatchRunState.RUNNING) {
            state = MatchRunState.FAILED;
        }
    }

    /** @throws RefusedException when it is over */
    void cancel() {
        if (!state.unfinished()) {
            throw RefusedException.notNow("matching.refused.over");
        }
        state = MatchRunState.CANCELLED;
    }

    /** @throws RefusedException when it is not done, was published, or its settings are not the program's */
    void publish(PersonId by, Instant at) {
        requireDone();
        if (whatIf) {
            throw RefusedException.notNow("matching.refused.whatif");
        }
        if (publishedAt != null) {
            throw RefusedException.notNow("matching.refused.published");
        }
        publishedAt = at;
        publishedBy = by;
    }

    /** @throws RefusedException when it has no result (yet) */
    void requireDone() {
        if (state != MatchRunState.DONE) {
            throw RefusedException.notNow("matching.refused.notdone");
        }
    }

    MatchRunId id() {
        return id;
    }

    MatchRunCard card() {
        return new MatchRunCard(
                id,
                programId,
                parentId,
                whatIf,
                otherPlaces,
                askedBy,
                askedAt,
                state,
                scored,
                mentees,
                mentors,
                matched,
                points,
                worst,
                most,
                resultHash,
                publishedAt,
                publishedBy);
    }
}
