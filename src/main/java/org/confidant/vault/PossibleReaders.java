package org.confidant.vault;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who could read a text if its author sealed it in a space now, whatever they choose. */
@FunctionalInterface
public interface PossibleReaders {

    Readers of(Scope scope, @Nullable PersonId addressee);

    /** @param addressee whom a text of that scope would be addressed to */
    default List<Readers> each(Collection<Scope> scopes, Function<Scope, @Nullable PersonId> addressee) {
        return scopes.stream().map(scope -> of(scope, addressee.apply(scope))).toList();
    }
}
