package org.confidant.vault;

import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** Who could read a text if its author sealed it in a space now, whatever they choose. */
@FunctionalInterface
public interface PossibleReaders {

    Readers of(Scope scope, @Nullable PersonId addressee);
}
