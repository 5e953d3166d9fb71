package org.confidant.reading;

import java.time.Instant;
import java.util.List;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What {@code parts/lock} draws under a text.
 *
 * @param who the readers as the viewer would say it: "You and Henrik"
 * @param names their full names
 * @param without the names of those who take part and do not read it
 * @param opened by whom from outside, the latest first; null where that is not kept
 */
public record LockView(
        Scope scope,
        String who,
        List<String> names,
        List<String> without,
        @Nullable List<Opened> opened) {

    /** Of what is not written yet, or of a whole room. */
    public LockView(Scope scope, String who, List<String> names) {
        this(scope, who, names, List.of(), null);
    }

    /** @param times how often */
    public record Opened(String name, int times, Instant last) {}

    /** Whether nobody outside can open it. */
    public boolean closed() {
        return scope != Scope.PROGRAM;
    }

    /** The drawing: one body, two halves, or an open ring. A circle is drawn like a pair: all of them hold it. */
    public String drawing() {
        return switch (scope) {
            case AUTHOR -> "author";
            case PAIR, CIRCLE -> "pair";
            case PROGRAM -> "program";
        };
    }
}
