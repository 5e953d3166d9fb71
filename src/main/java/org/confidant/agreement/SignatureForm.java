package org.confidant.agreement;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

/**
 * A signature to give.
 *
 * @param hash of the text that was shown, so that nobody signs another; what is none is that of no text
 */
record SignatureForm(
        @Nullable String hash,
        @AssertTrue(message = "{agreement.sign.unread}") boolean read) {

    static SignatureForm under(AgreementPage page) {
        return new SignatureForm(page.hash(), false);
    }
}
