package org.confidant.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.GoalId;
import org.confidant.shared.SealedId;
import org.confidant.shared.TypedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** How far a goal is, on one day. Value and words are sealed; written once. */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, through the viewer
class GoalEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private GoalId goalId;
    private @Nullable SealedId wordsId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private int[] measures;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected GoalEntry() {}

    /** @param measures the numbers of those it says a value of */
    GoalEntry(AgreementInForce agreement, Goal goal, SealedId words, Scope scope, Collection<Integer> measures) {
        this.id = TypedId.uuid();
        this.goalId = goal.id();
        this.wordsId = words;
        this.scope = scope;
        this.measures = measures.stream().mapToInt(Integer::intValue).sorted().toArray();
        this.writtenAt = agreement.at();
    }
}
