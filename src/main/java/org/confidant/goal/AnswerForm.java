package org.confidant.goal;

import org.jspecify.annotations.Nullable;

/** The button that was pressed at a suggestion; null when it was none of them. */
record AnswerForm(@Nullable SuggestionAnswer to) {}
