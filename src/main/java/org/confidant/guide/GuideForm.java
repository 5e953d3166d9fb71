package org.confidant.guide;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.confidant.meeting.Topic;
import org.confidant.shared.PlainText;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to add a guide, and to change one.
 *
 * @param version of the guide that was read; null for a new one
 * @param questions one a line
 */
record GuideForm(
        @ReadVersion @Nullable Integer version,
        @NotNull GuideSort sort,

        @NotBlank @Size(max = 120) @Pattern(regexp = PlainText.PATTERN, message = "{guide.error.plain}")
        String title,

        @NotNull @Min(0) @Max(1830) Integer dueDay,
        @Nullable @Min(5) @Max(240) Integer minutes,

        @Size(max = 3_000) @Pattern(regexp = PlainText.PATTERN, message = "{guide.error.plain}") @Nullable
        String questions) {

    /** A month on, as good as any. */
    static final GuideForm BLANK = new GuideForm(null, GuideSort.SESSION, "", 30, null, "");

    private static final int MOST_QUESTIONS = 10;

    /** As the guide is now. */
    static GuideForm of(@Nullable Integer version, GuideText text) {
        return new GuideForm(
                version, text.sort(), text.title(), text.dueDay(), text.minutes(), String.join("\n", text.questions()));
    }

    /** The same words over another version. */
    GuideForm onto(@Nullable Integer read) {
        return new GuideForm(read, sort, title, dueDay, minutes, questions);
    }

    /** What no single field can say alone. */
    void check(Errors errors) {
        if (lines().size() > MOST_QUESTIONS) {
            errors.rejectValue("questions", "guide.error.many");
        } else if (lines().stream().anyMatch(line -> line.length() > Topic.LONGEST)) {
            errors.rejectValue("questions", "guide.error.long");
        }
    }

    GuideText text() {
        return new GuideText(sort, title.strip(), lines(), minutes, dueDay);
    }

    private List<String> lines() {
        return Objects.requireNonNullElse(questions, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
