package org.confidant.program;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.confidant.program.QuestionText.Scale;
import org.confidant.shared.PlainText;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to add a question, and to change one.
 *
 * @param version of the question that was read; null for a new one
 * @param options one a line; of a question that has none, ignored
 * @param scaleTop and its ends, of a question that has no scale, ignored
 */
record QuestionForm(
        @ReadVersion @Nullable Integer version,

        @NotBlank @Size(max = 200) @Pattern(regexp = PlainText.PATTERN, message = "{question.error.plain}")
        String label,

        @Size(max = 300) @Pattern(regexp = PlainText.PATTERN, message = "{question.error.plain}") @Nullable
        String hint,

        @NotNull AskedOf askedOf,
        @NotNull QuestionKind kind,

        @Size(max = 2_000) @Pattern(regexp = PlainText.PATTERN, message = "{question.error.plain}") @Nullable
        String options,

        @Nullable Integer scaleTop,

        @Size(max = 80) @Pattern(regexp = PlainText.PATTERN, message = "{question.error.plain}") @Nullable
        String lowEnd,

        @Size(max = 80) @Pattern(regexp = PlainText.PATTERN, message = "{question.error.plain}") @Nullable
        String highEnd,

        @Nullable Boolean required,
        @Nullable Boolean matched) {

    static final QuestionForm BLANK =
            new QuestionForm(null, "", "", AskedOf.BOTH, QuestionKind.ONE, "", 5, "", "", false, false);

    private static final int FEWEST = 2;
    private static final int MOST = 12;
    private static final int LONGEST = 80;
    private static final Set<Integer> TOPS = Set.of(5, 7);

    /** As the question is now. */
    static QuestionForm of(@Nullable Integer version, QuestionText text) {
        var scale = Objects.requireNonNullElse(text.scale(), new Scale(5, "", ""));
        return new QuestionForm(
                version,
                text.label(),
                text.hint(),
                text.askedOf(),
                text.kind(),
                String.join("\n", text.options()),
                scale.top(),
                scale.low(),
                scale.high(),
                text.required(),
                text.matched());
    }

    /** The same words over another version. */
    QuestionForm onto(@Nullable Integer read) {
        return new QuestionForm(
                read, label, hint, askedOf, kind, options, scaleTop, lowEnd, highEnd, required, matched);
    }

    /** What no single field can say alone. */
    void check(Errors errors) {
        if (kind.choice()) {
            checkOptions(errors);
        }
        if (scaleTop == null ? kind == QuestionKind.SCALE : !TOPS.contains(scaleTop)) {
            errors.rejectValue("scaleTop", "question.error.scaleTop");
        }
        if (kind == QuestionKind.SCALE) {
            checkEnd("lowEnd", lowEnd, errors);
            checkEnd("highEnd", highEnd, errors);
        }
        if (kind == QuestionKind.TEXT && Boolean.TRUE.equals(matched)) {
            errors.rejectValue("matched", "question.error.matched");
        }
    }

    private void checkOptions(Errors errors) {
        var lines = lines();
        if (lines.size() < FEWEST || lines.size() > MOST) {
            errors.rejectValue("options", "question.error.options");
        } else if (lines.stream().anyMatch(line -> line.length() > LONGEST)) {
            errors.rejectValue("options", "question.error.option");
        } else if (!lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).allMatch(new HashSet<>()::add)) {
            errors.rejectValue("options", "question.error.twice");
        }
    }

    private static void checkEnd(String field, @Nullable String end, Errors errors) {
        if (end == null || end.isBlank()) {
            errors.rejectValue(field, "question.error.end");
        }
    }

    QuestionText text() {
        return new QuestionText(
                kind,
                askedOf,
                label.strip(),
                Objects.requireNonNullElse(hint, "").strip(),
                Boolean.TRUE.equals(required),
                Boolean.TRUE.equals(matched),
                kind.choice() ? lines() : List.of(),
                scale());
    }

    private @Nullable Scale scale() {
        return kind == QuestionKind.SCALE && scaleTop != null && lowEnd != null && highEnd != null
                ? new Scale(scaleTop, lowEnd.strip(), highEnd.strip())
                : null;
    }

    private List<String> lines() {
        return Objects.requireNonNullElse(options, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
