package org.confidant.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.confidant.shared.MentorshipId;

/**
 * One version, whole: what is signed is this, and nothing else.
 *
 * @param form how it is composed; {@link #FORM} for everything that is worded now
 */
record AgreementText(MentorshipId mentorship, int number, int form, Terms terms, Wording wording) {

    static final int FORM = 3;

    AgreementText withSalt(String salt) {
        return new AgreementText(mentorship, number, form, terms, wording.withSalt(salt));
    }

    /** SHA-256 of the canonical form, in lower-case hexadecimal. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Canonical.of(this).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether these terms were before those who signed; the others of form 1 are what is usual, and nobody's word. */
    boolean saysAllTerms() {
        return saysAllTerms(form);
    }

    static boolean saysAllTerms(int form) {
        return form > 1;
    }

    int feedbackDays() {
        return saysAllTerms() ? terms.feedbackDays() : Objects.requireNonNullElse(wording.feedbackDays(), 0);
    }
}
