package org.confidant.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.confidant.vault.Scope;

/** What is typed to add a note. */
record NoteForm(
        @NotBlank @Size(max = 10_000) String words, @NotNull Scope scope) {}
