package org.confidant.goal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/** What a mentee types to say how far they are. */
record EntryForm(
        @NotNull @Digits(integer = 9, fraction = 2, message = "{goal.number}")
        BigDecimal value,

        @NotBlank @Size(max = 10_000) String words,
        @NotNull Scope scope) {

    /** Empty, with the usual scope chosen. */
    record Blank(@Nullable BigDecimal value, String words, Scope scope) {}
}
