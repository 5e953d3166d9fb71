package org.confidant.program;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as people copy them from a list or out of a mail program: bare, or as {@code "Lind, Jo" <jo@x>}, with commas,
 * semicolons, spaces or line ends between. What holds no address is kept as it stands, so that it can be named as unknown.
 */
final class PastedAddresses {

    private static final Pattern QUOTED_NAME = Pattern.compile("\"[^\"\\n]*\"\\s*(?=<)");
    private static final Pattern BETWEEN = Pattern.compile("[;\\n\\r\\t]");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern AROUND_ADDRESSES = Pattern.compile("[\\s<>,;\"()\\[\\]]+");
    private static final Pattern ADDRESS = Pattern.compile(".+@.+");
    private static final Pattern NOT_OF_IT = Pattern.compile("^(?i:mailto:)|^'|(?<!['.:])['.:]++$");

    private PastedAddresses() {}

    static Set<String> in(@Nullable String pasted) {
        var found = new LinkedHashSet<String>();
        if (pasted != null) {
            BETWEEN.splitAsStream(QUOTED_NAME.matcher(pasted).replaceAll("")).forEach(part -> read(part, found));
        }
        return found;
    }

    /** In {@code Lind, Jo <jo@x>} the comma stands in a name. */
    private static void read(String part, Set<String> found) {
        var named = part.lastIndexOf('>') + 1;
        addresses(part.substring(0, named)).forEach(one -> put(one, found));
        COMMA.splitAsStream(part.substring(named)).forEach(piece -> {
            var addresses = addresses(piece).toList();
            addresses.forEach(one -> put(one, found));
            if (addresses.isEmpty() && !piece.isBlank()) {
                found.add(piece.strip());
            }
        });
    }

    private static Stream<String> addresses(String text) {
        return AROUND_ADDRESSES.splitAsStream(text).filter(ADDRESS.asMatchPredicate());
    }

    private static void put(String address, Set<String> found) {
        found.add(NOT_OF_IT.matcher(address).replaceAll(""));
    }
}
