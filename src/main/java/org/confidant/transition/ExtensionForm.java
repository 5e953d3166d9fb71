package org.confidant.transition;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Until when they mean to meet instead. */
record ExtensionForm(@NotNull LocalDate until) {

    static ExtensionForm blank(ExtensionPage page) {
        return new ExtensionForm(page.usual());
    }

    void check(ExtensionPage page, Errors errors) {
        if (!errors.hasFieldErrors("until") && !page.allows(until)) {
            errors.rejectValue("until", "transition.extension.range");
        }
    }
}
