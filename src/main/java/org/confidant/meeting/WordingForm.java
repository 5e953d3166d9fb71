package org.confidant.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Other words for an agenda item. */
record WordingForm(@NotBlank @Size(max = 300) String text) {}
