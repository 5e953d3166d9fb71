package org.confidant.goal;

import org.confidant.agreement.AgreementInForce;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is written about goals. */
@Component
class GoalVault {

    static final String WORDING = "goal.wording";
    static final String ENTRY = "goal.entry";
    static final String REASON = "goal.reason";

    private final VaultService vault;

    GoalVault(VaultService vault) {
        this.vault = vault;
    }

    /** @param scope one of {@link org.confidant.agreement.Standing#scopes} */
    SealedId seal(AgreementInForce agreement, Scope scope, String kind, Object content) {
        if (!agreement.standing().scopes().contains(scope)) {
            throw RefusedException.notNow("goal.scope.outside");
        }
        return seal(agreement, scope, agreement.standing().addressee(scope), kind, content);
    }

    /** What a mentor says to the mentee whose goal it is, and nobody else of a circle reads. */
    SealedId sealTo(PersonId mentee, AgreementInForce agreement, String kind, Object content) {
        return seal(agreement, Scope.PAIR, mentee, kind, content);
    }

    void reword(Viewer viewer, Goal goal, GoalWording wording) {
        vault.reseal(viewer.id(), wordingOf(goal), wording);
    }

    /** What a draft said is written over. */
    void blank(Viewer viewer, Goal goal) {
        vault.reseal(viewer.id(), wordingOf(goal), new Text(""));
    }

    /** A draft's words once more, for those with whom they are shared from now on. */
    SealedId share(AgreementInForce agreement, Goal goal, Scope with) {
        var standing = agreement.standing();
        var words = vault.unseal(standing.viewer(), wordingOf(goal)).orElseThrow(NotVisibleException::new);
        return seal(agreement, with, WORDING, words.as(GoalWording.class));
    }

    private SealedId seal(
            AgreementInForce agreement, Scope scope, @Nullable PersonId addressee, String kind, Object content) {
        var standing = agreement.standing();
        return vault.seal(new Sealing(standing.space(), standing.viewer(), scope, addressee, kind, content));
    }

    private static SealedId wordingOf(Goal goal) {
        var wording = goal.wording();
        if (wording == null) {
            throw new NotVisibleException();
        }
        return wording;
    }
}
