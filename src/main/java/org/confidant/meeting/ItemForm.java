package org.confidant.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is typed to add to the agenda. */
record ItemForm(
        @NotNull AgendaKind kind, @NotBlank @Size(max = 300) String text) {}
