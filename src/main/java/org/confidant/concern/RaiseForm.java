package org.confidant.concern;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What troubles somebody, and whom they tell. Nobody is chosen before they choose, unless there is only one.
 *
 * @param recipient null until then
 */
record RaiseForm(
        @Nullable PersonId recipient,

        Boolean urgent,

        @NotBlank(message = "{concern.words.missing}") @Size(max = 10_000)
        String words) {

    RaiseForm {
        urgent = Objects.requireNonNullElse(urgent, false);
        words = Objects.requireNonNullElse(words, "");
    }

    /** @param words empty, or those that go to somebody else now */
    static RaiseForm blank(RaiseFrame frame, String words) {
        return new RaiseForm(frame.only(), false, words);
    }

    void check(RaiseFrame frame, Errors errors) {
        if (!errors.hasFieldErrors("recipient") && !frame.offers(recipient)) {
            errors.rejectValue("recipient", "concern.recipient." + (recipient == null ? "missing" : "outside"));
        }
    }

    PersonId chosen() {
        return Objects.requireNonNull(recipient);
    }
}
