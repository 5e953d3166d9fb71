package org.confidant.agreement;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A signature to give.
 *
 * @param hash of the text that was shown, so that nobody signs another
 */
record SignatureForm(
        @NotNull @Size(max = 64) @Pattern(regexp = "[0-9a-f]{64}")
        String hash,

        @AssertTrue(message = "{agreement.sign.unread}") boolean read) {

    static SignatureForm under(AgreementPage page) {
        return new SignatureForm(page.hash(), false);
    }
}
