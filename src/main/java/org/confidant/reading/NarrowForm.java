package org.confidant.reading;

import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** The button that was pressed to let fewer people read a text; null when it was none of them. */
public record NarrowForm(@Nullable Scope scope) {

    /** @throws RefusedException when nobody can tell */
    public Scope chosen(BindingResult errors) {
        if (errors.hasErrors() || scope == null) {
            throw RefusedException.notNow("reading.narrow.refused");
        }
        return scope;
    }
}
