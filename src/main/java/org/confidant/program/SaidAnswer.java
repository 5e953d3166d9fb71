package org.confidant.program;

import java.util.List;
import org.confidant.reading.Kept;
import org.jspecify.annotations.Nullable;

/**
 * A question and what somebody has answered to it, for whoever may read that.
 *
 * @param answer what they chose, or null
 * @param kept what they wrote, or null
 */
record SaidAnswer(
        QuestionText question,
        @Nullable Answer answer,
        @Nullable Kept kept) {

    /** What was chosen, in the order of the answer; of a scale, nothing. */
    public List<String> options() {
        return answer == null || question.options().isEmpty()
                ? List.of()
                : answer.numbers().stream()
                        .map(number -> question.options().get(number - 1))
                        .toList();
    }

    public boolean ordered() {
        return answer instanceof Answer.Ordered;
    }

    /** On the scale of the question; null where there is none. */
    public @Nullable Integer figure() {
        return answer instanceof Answer.Scaled scaled ? scaled.figure() : null;
    }

    public String words() {
        return kept == null ? "" : kept.as(ToldAnswer.class).words();
    }
}
