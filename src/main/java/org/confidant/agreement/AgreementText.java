package org.confidant.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.confidant.shared.MentorshipId;

/** One version, whole: what is signed is this, and nothing else. */
record AgreementText(MentorshipId mentorship, int number, Terms terms, Wording wording) {

    AgreementText withSalt(String salt) {
        return new AgreementText(mentorship, number, terms, wording.withSalt(salt));
    }

    /** SHA-256 of the canonical form, in lower-case hexadecimal. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(canonical().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each value after its length, in a fixed order, so that no two texts run into the same form. */
    private String canonical() {
        return values().stream()
                .map(value -> value.length() + ":" + value + "\n")
                .collect(Collectors.joining());
    }

    private List<String> values() {
        var clear = Stream.of(
                "confidant agreement 1",
                mentorship,
                number,
                terms.rhythmWeeks(),
                terms.meetingMinutes(),
                Objects.toString(terms.endsOn(), ""),
                terms.ceiling());
        var words = Stream.of(
                wording.purpose(),
                wording.agenda(),
                wording.contact(),
                wording.topics(),
                wording.leftOut(),
                wording.confidentiality(),
                wording.notes(),
                wording.conflicts(),
                wording.feedbackDays(),
                wording.exit(),
                wording.salt());
        return Stream.of(clear, words, wording.mustHave().stream())
                .flatMap(values -> values)
                .map(String::valueOf)
                .toList();
    }
}
