package org.confidant.closure;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What one says at the end.
 *
 * @param goal the id of the one whose outcome it is; empty for every other part
 */
record ClosureForm(
        @Nullable ClosurePart part,
        String goal,
        @Size(max = 10_000, message = "{closure.long}") String words) {

    ClosureForm {
        goal = Objects.requireNonNullElse(goal, "");
        words = Objects.requireNonNullElse(words, "");
    }

    static ClosureForm of(ClosureFrame frame) {
        var goal = frame.goal();
        return new ClosureForm(frame.part(), goal == null ? "" : goal.id().toString(), frame.said());
    }

    /** An address that names no part leads to the one that everybody has something for. */
    ClosureForm orThanks() {
        return part == null ? new ClosureForm(ClosurePart.THANKS, "", "") : this;
    }

    /** @throws RefusedException when nobody can tell */
    ClosurePart requirePart() {
        if (part == null) {
            throw RefusedException.notNow("closure.refused.part");
        }
        return part;
    }

    /** @throws NotVisibleException when that is no id */
    @Nullable
    GoalId about() {
        try {
            return goal.isBlank() ? null : GoalId.of(goal);
        } catch (IllegalArgumentException none) {
            throw new NotVisibleException();
        }
    }

    void check(Errors errors) {
        if (words.isBlank()) {
            errors.rejectValue("words", "closure.words.missing");
        }
    }
}
