package org.confidant.people;

/** How a person's two names become one, also for people who have only one. */
final class Names {

    private Names() {}

    static String full(String given, String family) {
        return (given + " " + family).strip();
    }

    static String initials(String given, String family) {
        return first(given) + first(family);
    }

    private static String first(String name) {
        return name.isEmpty() ? "" : Character.toString(name.codePointAt(0));
    }
}
