package org.confidant.program;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a question says.
 *
 * @param required whether a place is taken only with an answer
 * @param matched whether its answers may be used in matching; those of a text never are
 * @param options what there is to choose from, 2 to 12, named by their number from 1; none where nothing is chosen
 * @param scale of a question with a scale, and of no other
 */
public record QuestionText(
        QuestionKind kind,
        AskedOf askedOf,
        String label,
        String hint,
        boolean required,
        boolean matched,
        List<String> options,
        @Nullable Scale scale) {

    public QuestionText {
        options = List.copyOf(options);
        if (kind == QuestionKind.TEXT && matched) {
            throw new IllegalArgumentException("What is written is not used in matching");
        }
        if (kind.choice() == options.isEmpty() || (kind == QuestionKind.SCALE) == (scale == null)) {
            throw new IllegalArgumentException(kind + " has other things to choose from");
        }
    }

    /**
     * From 1 to its top.
     *
     * @param top 5 or 7
     * @param low what 1 means
     * @param high what the top means
     */
    public record Scale(int top, String low, String high) {}

    /** The largest number that an answer can name; 0 of a text. */
    public int numbers() {
        return scale == null ? options.size() : scale.top();
    }

    /** Whether an answer to the one says the same in the other, however they are worded. */
    boolean sameAnswers(QuestionText other) {
        return kind == other.kind && options.equals(other.options) && Objects.equals(scale, other.scale);
    }
}
