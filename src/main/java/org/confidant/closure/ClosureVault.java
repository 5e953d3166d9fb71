package org.confidant.closure;

import org.confidant.agreement.Standing;
import org.confidant.goal.GoalCard;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Readers;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is said at the end, for the two between whom it is, and never for the program. */
@Component
class ClosureVault {

    private final VaultService vault;

    ClosureVault(VaultService vault) {
        this.vault = vault;
    }

    SealedId seal(Standing standing, ClosurePart part, @Nullable GoalCard goal, ClosureWords words) {
        var whom = Whom.of(standing, goal);
        return vault.seal(
                new Sealing(standing.space(), standing.viewer(), whom.scope(), whom.addressee(), part.kind(), words));
    }

    void reword(Viewer author, SealedId id, ClosureWords words) {
        vault.reseal(author.id(), id, words);
    }

    /** Who would read it. */
    Readers readersIf(Standing standing, @Nullable GoalCard goal) {
        var whom = Whom.of(standing, goal);
        return vault.readersIf(standing.viewer(), standing.space(), whom.scope(), whom.addressee());
    }

    /** What is said of a goal is between its mentee and the mentor, and reaches no further than the goal. */
    private record Whom(Scope scope, @Nullable PersonId addressee) {

        static Whom of(Standing standing, @Nullable GoalCard goal) {
            if (goal != null && goal.kept().slip()) {
                return new Whom(Scope.AUTHOR, null);
            }
            var mentee = goal == null || goal.mentee().equals(standing.viewer()) ? null : goal.mentee();
            var to = mentee == null ? standing.addressee(Scope.PAIR) : mentee;
            return to == null ? new Whom(standing.shared(), null) : new Whom(Scope.PAIR, to);
        }
    }
}
