package org.confidant.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes accents and case from a text, so that "yilmaz" finds "Yılmaz" and "lodz" finds "Łódź". */
final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Letters that Unicode does not take apart; each in lower case. */
    private static final Map<Integer, String> WHOLE = Map.ofEntries(
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ς', "σ"));

    private Folding() {}

    static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        var folded = bare.codePoints()
                .mapToObj(letter -> WHOLE.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }
}
