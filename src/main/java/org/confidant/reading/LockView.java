package org.confidant.reading;

import java.util.List;
import org.confidant.vault.Scope;

/**
 * What {@code parts/lock} draws under a text.
 *
 * @param who the readers as the viewer would say it: "You and Henrik"
 * @param names their full names
 */
public record LockView(Scope scope, String who, List<String> names) {

    /** The drawing: one body, two halves, or an open ring. A circle is drawn like a pair: all of them hold it. */
    public String drawing() {
        return switch (scope) {
            case AUTHOR -> "author";
            case PAIR, CIRCLE -> "pair";
            case PROGRAM -> "program";
        };
    }
}
