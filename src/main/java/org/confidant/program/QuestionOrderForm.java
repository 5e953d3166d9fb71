package org.confidant.program;

import org.confidant.program.QuestionEditing.Way;
import org.jspecify.annotations.Nullable;

/** What a button sends that puts a question before or after its neighbour. */
record QuestionOrderForm(@Nullable Way way) {}
