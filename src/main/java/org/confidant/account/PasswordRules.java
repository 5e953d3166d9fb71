package org.confidant.account;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a password must be, after NIST SP 800-63B-4, section 3.1.1.2: long, since it is the only factor; any characters; nothing
 * that everybody tries first. No composition rules, no expiry. What is tried first is not looked up in a list of leaked passwords
 * but in what such lists consist of: see ADR 6.
 */
final class PasswordRules {

    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    /** At least so much must remain once common words and the person's own are taken out. */
    private static final int OWN_PART = 6;

    /** Walks over the keys, told with digits where a shifted key stands above one. */
    private static final List<String> RUNS = List.of(
            "abcdefghijklmnopqrstuvwxyz",
            "01234567890123456789",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "qwertzuiop",
            "azertyuiop",
            "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
            "zaq1xsw2cde3vfr4bgt5nhy6mju7ki8lo9p0",
            "zaq12wsxcde34rfvbgt56yhnmju78ik",
            "qazwsxedcrfvtgbyhnujmikolp",
            "1q2w3e4r5t6y7u8i9o0p",
            "q1w2e3r4t5y6u7i8o9p0",
            "147258369147258369",
            "789456123789456123",
            "159753159753");

    private static final String SHIFTED = "!@#$%^&*()";
    private static final String DIGITS = "1234567890";

    private PasswordRules() {}

    /** The one form of a password that is hashed: composed, so that every keyboard's é is the same. */
    static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * Says what is wrong with a new password.
     *
     * @param own words of the person: names, parts of the address
     * @return the message key of the first thing wrong, or empty
     */
    static Optional<String> wrong(String password, Collection<String> own) {
        var length = (int) password.codePoints().count();
        if (length < SHORTEST) {
            return Optional.of("account.password.short");
        }
        if (length > LONGEST) {
            return Optional.of("account.password.long");
        }
        return rest(password, own) < OWN_PART ? Optional.of("account.password.guessable") : Optional.empty();
    }

    /** How many different characters remain when what everybody would try is taken out. */
    private static int rest(String password, Collection<String> own) {
        var text = password.toLowerCase(Locale.ROOT);
        var words = Stream.concat(own.stream().map(word -> word.toLowerCase(Locale.ROOT)), CommonWords.ALL.stream())
                .filter(word -> word.length() > 2)
                .sorted((one, other) -> other.length() - one.length())
                .toList();
        for (var word : words) {
            text = text.replace(word, "");
        }
        text = text.replaceAll("(19|20)\\d\\d", "");
        return (int) withoutRuns(text).chars().distinct().count();
    }

    /** Without every stretch of three or more keys that somebody would walk along. */
    private static String withoutRuns(String text) {
        var keys = unshifted(text);
        var walked = new BitSet();
        for (int i = 2; i < keys.length(); i++) {
            if (follows(keys.substring(i - 2, i + 1))) {
                walked.set(i - 2, i + 1);
            }
        }
        return IntStream.range(0, keys.length())
                .filter(i -> !walked.get(i))
                .mapToObj(i -> text.substring(i, i + 1))
                .collect(joining());
    }

    private static String unshifted(String text) {
        var keys = text;
        for (int i = 0; i < SHIFTED.length(); i++) {
            keys = keys.replace(SHIFTED.charAt(i), DIGITS.charAt(i));
        }
        return keys;
    }

    private static boolean follows(String three) {
        var reversed = new StringBuilder(three).reverse().toString();
        return RUNS.stream().anyMatch(run -> run.contains(three) || run.contains(reversed))
                || three.chars().distinct().count() == 1;
    }
}
