package org.confidant.commitment;

import java.util.List;
import java.util.Set;
import org.confidant.agreement.Standing;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** Who may know of a commitment, and so who may be the one to do it. */
final class Sharing {

    private static final Set<Scope> POSSIBLE = Set.of(Scope.AUTHOR, Scope.PAIR, Scope.CIRCLE);

    private Sharing() {}

    /** What the viewer may choose from; no commitment is for the coordinators. */
    static List<Scope> scopes(Standing standing) {
        return standing.scopes().stream().filter(POSSIBLE::contains).toList();
    }

    /** Whether the owner will know of what the viewer shares that way. */
    static boolean reaches(Standing standing, Scope scope, @Nullable PersonId addressee, PersonId owner) {
        return switch (scope) {
            case AUTHOR -> owner.equals(standing.viewer());
            case PAIR -> owner.equals(standing.viewer()) || owner.equals(addressee);
            case CIRCLE, PROGRAM -> standing.people().contains(owner);
        };
    }

    /**
     * With whom it is shared; null with nobody in particular.
     *
     * @throws RefusedException when the owner would not know of it, or nothing is shared that way here
     */
    static @Nullable PersonId addressee(Standing standing, NewCommitment made) {
        var chosen = made.addressee() == null ? standing.addressee(made.scope()) : made.addressee();
        if (!POSSIBLE.contains(made.scope())
                || (made.addressee() == null && !standing.scopes().contains(made.scope()))
                || !reaches(standing, made.scope(), chosen, made.owner())) {
            throw RefusedException.notNow("commitment.refused.owner");
        }
        return made.scope() == Scope.PAIR ? chosen : null;
    }
}
