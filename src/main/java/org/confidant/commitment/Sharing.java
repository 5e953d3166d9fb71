package org.confidant.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Who may know of a commitment, and so who may be the one to do it.
 *
 * @param scopes what the viewer may choose from, narrowest first; no commitment is for the coordinators
 * @param counterpart who knows of what is between two; null where that is nobody in particular
 */
public record Sharing(
        Standing standing, List<Scope> scopes, @Nullable PersonId counterpart) {

    private static final Set<Scope> POSSIBLE = Set.of(Scope.AUTHOR, Scope.PAIR, Scope.CIRCLE);

    /** Of what is about nothing in particular. */
    public static Sharing of(Standing standing) {
        return new Sharing(
                standing,
                standing.scopes().stream().filter(POSSIBLE::contains).toList(),
                standing.addressee(Scope.PAIR));
    }

    /**
     * Of what is about somebody's text: it reaches no further than that, and the mentor of a circle has the one whose it is to share it
     * with.
     */
    public static Sharing about(Standing standing, PersonId whose, Scope widest) {
        var counterpart = standing.mentors(standing.viewer()) ? whose : standing.addressee(Scope.PAIR);
        var scopes = Stream.of(Scope.AUTHOR, Scope.PAIR, Scope.CIRCLE)
                .filter(scope -> scope != Scope.PAIR || counterpart != null)
                .filter(scope -> scope != Scope.CIRCLE || standing.shared() == Scope.CIRCLE)
                .filter(scope -> !scope.widerThan(widest))
                .toList();
        return new Sharing(standing, scopes, counterpart);
    }

    public PersonId viewer() {
        return standing.viewer();
    }

    /** What most of them are for. */
    public Scope widest() {
        return scopes.get(scopes.size() - 1);
    }

    /** With whom the viewer shares what they write that way; null with nobody in particular. */
    @Nullable
    PersonId addressee(Scope scope) {
        return scope == Scope.AUTHOR ? null : counterpart;
    }

    /** Whether the owner will know of what the viewer shares that way. */
    boolean reaches(Scope scope, PersonId owner) {
        return reaches(standing, scope, addressee(scope), owner);
    }

    private static boolean reaches(Standing standing, Scope scope, @Nullable PersonId addressee, PersonId owner) {
        return switch (scope) {
            case AUTHOR -> owner.equals(standing.viewer());
            case PAIR -> owner.equals(standing.viewer()) || owner.equals(addressee);
            case CIRCLE, PROGRAM -> standing.people().contains(owner);
        };
    }

    /**
     * The same, saying with whom it is shared.
     *
     * @throws RefusedException when nothing is shared that way here
     */
    public NewCommitment shared(NewCommitment made) {
        if (!scopes.contains(made.scope())) {
            throw RefusedException.notNow("commitment.refused.owner");
        }
        return made.scope() == Scope.PAIR ? made.with(counterpart) : made;
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
