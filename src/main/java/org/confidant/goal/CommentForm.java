package org.confidant.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a mentor types about a goal. */
record CommentForm(@NotBlank @Size(max = 10_000) String comment, boolean suggestion) {}
