package org.confidant.people;

import java.util.regex.Pattern;

/** Levels of jobs, as far as a file says which of two is higher: by the number that ends them, if the rest is the same. */
final class Levels {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)\\s*(\\d{1,4})");

    private Levels() {}

    /** Whether the first is known to be no lower than the second. */
    static boolean notBelow(String level, String other) {
        var one = NUMBERED.matcher(Folding.fold(level));
        var two = NUMBERED.matcher(Folding.fold(other));
        return one.matches()
                && two.matches()
                && one.group(1).equals(two.group(1))
                && Integer.parseInt(one.group(2)) >= Integer.parseInt(two.group(2));
    }
}
