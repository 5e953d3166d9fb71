package org.confidant.mentorship;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What several lists of words share, whatever the case, in the first one's spelling and alphabetical order. */
public final class Common {

    private Common() {}

    public static List<String> among(List<? extends Collection<String>> lists) {
        return lists.get(0).stream()
                .filter(word -> lists.stream().allMatch(list -> folded(list).contains(folded(word))))
                .sorted()
                .toList();
    }

    private static Collection<String> folded(Collection<String> words) {
        return words.stream().map(Common::folded).collect(toSet());
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
