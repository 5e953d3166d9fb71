package org.confidant.browser;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What some visitor has examined in this run. */
final class Examined {

    private static final Set<String> HERE = ConcurrentHashMap.newKeySet();

    private Examined() {}

    /** Whether nobody has said so before. */
    static boolean first(String what) {
        return HERE.add(what);
    }
}
