package org.confidant.matching;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.confidant.shared.EnrollmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * How much room there would be, as it is typed.
 *
 * @param mentor with whom; nobody for with every mentor
 * @param more how many places more, with a minus fewer
 */
record PlacesForm(
        @Nullable EnrollmentId mentor,
        @NotNull @Min(-20) @Max(20) Integer more) {

    /** What no annotation says. */
    void check(Errors errors) {
        if (!errors.hasErrors() && more == 0) {
            errors.rejectValue("more", "matching.error.places");
        }
    }
}
