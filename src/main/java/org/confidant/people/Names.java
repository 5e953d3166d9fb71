package org.confidant.people;

import java.util.List;

/** How a person's two names become one, also for people who have only one. */
final class Names {

    private Names() {}

    static String full(String given, String family) {
        return (given + " " + family).strip();
    }

    /** Given and family name of "Family, Given", or of "Given Family", whose last word is the family. */
    static List<String> parts(String whole) {
        var name = Cells.clean(whole);
        var comma = name.indexOf(',');
        if (comma >= 0) {
            return List.of(
                    name.substring(comma + 1).strip(), name.substring(0, comma).strip());
        }
        var last = name.lastIndexOf(' ');
        return last < 0 ? List.of(name, "") : List.of(name.substring(0, last), name.substring(last + 1));
    }

    static String initials(String given, String family) {
        return first(given) + first(family);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
}
