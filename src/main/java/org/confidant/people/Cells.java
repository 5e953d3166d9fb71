package org.confidant.people;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What a cell means: text without the space around it, lists without gaps and repeats. */
final class Cells {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSHOWABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\s]]");

    private Cells() {}

    static String clean(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    static List<String> list(String cell, char separator) {
        return Arrays.stream(cell.split(Pattern.quote(Character.toString(separator)), -1))
                .map(Cells::clean)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether it holds what neither a page nor a database can keep, such as a zero byte. */
    static boolean unshowable(String cell) {
        return UNSHOWABLE.matcher(cell).find();
    }

    /** Without what neither a page nor a database can keep. */
    static String showable(String text) {
        return UNSHOWABLE.matcher(text).replaceAll("");
    }

    /** Short enough to be quoted in a sentence. */
    static String brief(String cell) {
        var clean = UNSHOWABLE.matcher(clean(cell)).replaceAll("\uFFFD");
        return clean.codePointCount(0, clean.length()) <= 60
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, 59)) + "…";
    }
}
