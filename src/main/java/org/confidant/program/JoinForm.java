package org.confidant.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.people.Talents;
import org.confidant.shared.PersonId;
import org.confidant.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What someone who is invited says of themselves.
 *
 * @param topics with commas between
 * @param languages language tags with commas between
 * @param capacity for how many mentees; a mentee says none
 * @param circumstances for a future mentor alone
 */
record JoinForm(
        @Size(max = 2_000) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String topics,

        @Size(max = 300) @Pattern(regexp = "[\\s,;\\p{L}\\p{N}_-]*", message = "{program.error.languages}") @Nullable
        String languages,

        @Nullable @Min(1) @Max(20) Integer capacity,
        @Size(max = 10_000) @Nullable String circumstances) {

    static JoinForm of(Place place, Talents talents, int capacity) {
        var topics = place == Place.MENTOR ? talents.skills() : talents.wantsToLearn();
        return new JoinForm(
                String.join(", ", topics),
                String.join(", ", talents.languages()),
                place == Place.MENTOR ? capacity : 1,
                "");
    }

    void check(Place place, Errors errors) {
        if (place == Place.MENTOR && capacity == null) {
            errors.rejectValue("capacity", "program.error.capacity");
        }
        EnrollmentForm.checkWords(topics, languages, errors);
    }

    NewEnrollment enrollment(PersonId person, Place place) {
        return new NewEnrollment(
                person, place, Words.between(topics), Words.tags(languages), capacity == null ? 1 : capacity);
    }

    /** A mentor has no mentor to tell them to. */
    String circumstances(Place place) {
        return place == Place.MENTEE ? Objects.requireNonNullElse(circumstances, "") : "";
    }
}
