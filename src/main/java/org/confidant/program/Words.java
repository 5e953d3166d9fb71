package org.confidant.program;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list as people type it into one field. */
final class Words {

    private static final Pattern COMMAS = Pattern.compile("[,;\\n]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n\\s*\n");

    private Words() {}

    static Set<String> between(@Nullable String typed) {
        return split(typed, COMMAS);
    }

    /** Language tags, in the case that they are compared in. */
    static Set<String> tags(@Nullable String typed) {
        return between(typed).stream().map(tag -> tag.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    static Set<String> paragraphs(@Nullable String typed) {
        return split(typed, EMPTY_LINES);
    }

    static boolean longer(Set<String> words, int most) {
        return words.stream().anyMatch(word -> word.length() > most);
    }

    private static Set<String> split(@Nullable String typed, Pattern at) {
        return typed == null
                ? Set.of()
                : Arrays.stream(at.split(typed.replace("\r\n", "\n")))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
