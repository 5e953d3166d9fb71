package org.confidant.conversation;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Whom a message is for: everybody else in the mentorship, or one of them.
 *
 * @param addressee null where it is for a whole circle
 */
record Audience(Scope scope, @Nullable PersonId addressee, List<PersonId> people) {

    /** @param to null for everybody, which in a mentorship of two is the other one */
    static Audience of(Standing standing, @Nullable PersonId to) {
        if (to == null) {
            return new Audience(standing.shared(), standing.addressee(), standing.others());
        }
        if (!standing.others().contains(to)) {
            throw new NotVisibleException();
        }
        return new Audience(Scope.PAIR, to, List.of(to));
    }
}
