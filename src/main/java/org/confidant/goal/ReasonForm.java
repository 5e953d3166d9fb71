package org.confidant.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.confidant.vault.Scope;

/** Why a goal is set aside. */
record ReasonForm(
        @NotBlank @Size(max = 2_000) String reason, @NotNull Scope scope) {}
