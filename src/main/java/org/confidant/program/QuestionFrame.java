package org.confidant.program;

import org.jspecify.annotations.Nullable;

/**
 * A question as a coordinator changes it.
 *
 * @param answered whether somebody has, so that what can be answered stays
 */
record QuestionFrame(
        ProgramCard program,
        QuestionCard question,
        @Nullable Integer version,
        boolean answered) {

    /** What was answered without being told that it is used in matching is not used there afterwards. */
    public boolean matchable() {
        return !answered || question.text().matched();
    }
}
