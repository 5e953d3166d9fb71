package org.confidant.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.confidant.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Whom to invite.
 *
 * @param addresses pasted, as {@link PastedAddresses} reads them
 * @param department everybody in it; empty for none
 */
record InviteForm(
        @NotNull Place place,

        @Size(max = 60_000) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String addresses,

        @Size(max = 120) @Pattern(regexp = PlainText.PATTERN, message = "{program.error.plain}") @Nullable
        String department) {

    static final InviteForm EMPTY = new InviteForm(Place.MENTEE, "", "");

    boolean wholeDepartment() {
        return department != null && !department.isBlank();
    }

    void check(Errors errors) {
        if (pasted().isEmpty() && !wholeDepartment()) {
            errors.rejectValue("addresses", "program.error.whom");
        }
    }

    Set<String> pasted() {
        return PastedAddresses.in(addresses);
    }

    String departmentName() {
        return Objects.requireNonNullElse(department, "");
    }
}
