package org.confidant.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.shared.PlainText;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to change a place in a program.
 *
 * @param version of the place that was read
 * @param topics with commas between
 * @param languages language tags with commas between
 * @param capacity for how many mentees; a mentee says none
 * @param circumstances for a future mentor alone; of a page that does not ask for them, null
 */
record PlaceForm(
        @ReadVersion @Nullable Integer version,

        @Size(max = 2_000) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String topics,

        @Size(max = 300) @Pattern(regexp = "[\\s,;\\p{L}\\p{N}_-]*", message = "{program.error.languages}") @Nullable
        String languages,

        @Nullable @Min(1) @Max(20) Integer capacity,
        @Size(max = 10_000) @Nullable String circumstances) {

    static PlaceForm of(PlacePage page, String circumstances) {
        var place = page.enrollment();
        return new PlaceForm(
                page.version(),
                String.join(", ", place.topics()),
                String.join(", ", place.languages().stream().sorted().toList()),
                place.capacity(),
                circumstances);
    }

    PlaceForm onto(@Nullable Integer read) {
        return new PlaceForm(read, topics, languages, capacity, circumstances);
    }

    void check(Place place, Errors errors) {
        if (place == Place.MENTOR && capacity == null) {
            errors.rejectValue("capacity", "program.error.capacity");
        }
        EnrollmentForm.checkWords(topics, languages, errors);
    }

    NewEnrollment words(EnrollmentCard place) {
        return new NewEnrollment(
                place.person(),
                place.place(),
                Words.between(topics),
                Words.tags(languages),
                Objects.requireNonNullElse(capacity, 1));
    }
}
