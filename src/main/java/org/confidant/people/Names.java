package org.confidant.people;

import java.util.List;

/** How a person's two names become one, also for people who have only one. */
final class Names {

    private Names() {}

    static String full(String given, String family) {
        return (given + " " + family).strip();
    }

    /** Given and family name of "Family, Given" or, without a comma, of words whose last or first one is the family. */
    static List<String> parts(String whole, NameOrder order) {
        var name = Cells.clean(whole);
        var comma = name.indexOf(',');
        if (comma >= 0) {
            return List.of(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        var gap = order == NameOrder.GIVEN_FIRST ? name.lastIndexOf(' ') : name.indexOf(' ');
        if (gap < 0) {
            return List.of(name, "");
        }
        var before = name.substring(0, gap);
        var after = name.substring(gap + 1);
        return order == NameOrder.GIVEN_FIRST ? List.of(before, after) : List.of(after, before);
    }

    static String initials(String given, String family) {
        return first(given) + first(family);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
}
