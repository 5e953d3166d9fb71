package org.confidant.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.confidant.people.Talents;
import org.confidant.shared.PersonId;
import org.confidant.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to enrol a person.
 *
 * @param topics with commas between, what a mentee wants most first
 * @param languages language tags with commas between
 */
record EnrollmentForm(
        @NotNull PersonId person,
        @NotNull Place place,

        @Size(max = 2_000) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String topics,

        @Size(max = 300) @Pattern(regexp = "[\\s,;\\p{L}\\p{N}_-]*", message = "{program.error.languages}") @Nullable
        String languages,

        @NotNull @Min(1) @Max(20) Integer capacity) {

    private static final int LONGEST_TOPIC = 120;
    private static final int LONGEST_LANGUAGE = 35;

    /** Filled in from what HR's export says, to be changed by hand. */
    static EnrollmentForm of(PersonId person, Place place, Talents talents, int capacity) {
        var topics = place == Place.MENTOR ? talents.skills() : talents.wantsToLearn();
        return new EnrollmentForm(
                person,
                place,
                String.join(", ", topics),
                String.join(", ", talents.languages()),
                place == Place.MENTOR ? capacity : 1);
    }

    void check(Errors errors) {
        checkWords(topics, languages, errors);
    }

    /** What no list of topics or languages may hold, whoever types it. */
    static void checkWords(@Nullable String topics, @Nullable String languages, Errors errors) {
        if (Words.longer(Words.between(topics), LONGEST_TOPIC)) {
            errors.rejectValue("topics", "program.error.topic");
        }
        if (Words.longer(Words.between(languages), LONGEST_LANGUAGE)) {
            errors.rejectValue("languages", "program.error.languages");
        }
    }

    NewEnrollment enrollment() {
        return new NewEnrollment(person, place, Words.between(topics), Words.tags(languages), capacity);
    }
}
