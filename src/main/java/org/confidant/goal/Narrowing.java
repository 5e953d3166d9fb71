package org.confidant.goal;

import org.confidant.goal.GoalQueries.GoalRow;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letting fewer people read a goal, or what its mentee wrote about it. It opens nothing, so no agreement needs to. */
@Service
@Transactional
class Narrowing {

    private final GoalQueries queries;
    private final DetailQueries details;
    private final VaultService vault;

    Narrowing(GoalQueries queries, DetailQueries details, VaultService vault) {
        this.queries = queries;
        this.details = details;
        this.vault = vault;
    }

    /** Whatever its mentee wrote about it and that reaches further goes along. */
    void narrow(Viewer viewer, GoalId id, Scope scope) {
        var goal = own(viewer, id);
        var wording = goal.wording();
        if (wording == null) {
            throw new NotVisibleException();
        }
        vault.narrow(viewer.id(), wording, scope);
        queries.narrow(viewer.id(), id, scope);
        vault.unseal(viewer.id(), details.textsOf(id)).values().stream()
                .filter(text ->
                        text.author().equals(viewer.id()) && text.scope().widerThan(scope))
                .forEach(text -> narrowText(viewer, text.id(), reachable(text, scope)));
    }

    /** An entry, or why it was set aside. */
    void narrow(Viewer viewer, GoalId id, SealedId text, Scope scope) {
        requireText(viewer, id, text);
        narrowText(viewer, text, scope);
    }

    /** @throws NotVisibleException when nothing like that was written about the goal */
    void requireText(Viewer viewer, GoalId id, SealedId text) {
        own(viewer, id);
        if (!details.textsOf(id).contains(text)) {
            throw new NotVisibleException();
        }
    }

    private void narrowText(Viewer viewer, SealedId text, Scope scope) {
        vault.narrow(viewer.id(), text, scope);
        queries.narrowEntry(text, scope);
    }

    /** What was addressed to nobody in particular has nobody to be left to. */
    private static Scope reachable(Unsealed text, Scope scope) {
        return scope == Scope.PAIR && text.addressee() == null ? Scope.AUTHOR : scope;
    }

    private GoalRow own(Viewer viewer, GoalId id) {
        var goal = queries.one(viewer.id(), id).stream().findFirst().orElseThrow(NotVisibleException::new);
        if (!goal.mentee().equals(viewer.id())) {
            throw RefusedException.notYours("goal.refused.theirs");
        }
        return goal;
    }
}
