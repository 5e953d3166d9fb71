package org.confidant.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Whom to invite.
 *
 * @param addresses pasted, with commas, semicolons or line ends between
 * @param department everybody in it; empty for none
 */
record InviteForm(
        @NotNull Place place,
        @Size(max = 60_000) @Nullable String addresses,
        @Size(max = 120) @Nullable String department) {

    static final InviteForm EMPTY = new InviteForm(Place.MENTEE, "", "");

    boolean wholeDepartment() {
        return department != null && !department.isBlank();
    }

    void check(Errors errors) {
        if (Words.between(addresses).isEmpty() && !wholeDepartment()) {
            errors.rejectValue("addresses", "program.error.whom");
        }
    }

    String departmentName() {
        return Objects.requireNonNullElse(department, "");
    }
}
