package org.confidant.concern;

import java.time.Instant;
import org.confidant.shared.ConcernId;

/**
 * One concern in a list: whose it is and where it stands, without a word of it.
 *
 * @param own whether the viewer raised it
 * @param other the full name of the one of the two who is not the viewer
 * @param about whom its author meets in the mentorship: "Henrik"
 * @param program the name of the program
 * @param unheard whether it is open and nobody is there to hear it
 */
record ConcernCard(
        ConcernId id,
        boolean own,
        String other,
        String about,
        String program,
        boolean urgent,
        ConcernState state,
        boolean unheard,
        Instant raisedAt) {

    /** What {@code parts/state} draws. */
    public String shape() {
        if (unheard) {
            return "over";
        }
        return switch (state) {
            case SUBMITTED -> "soon";
            case TAKEN_UP -> "due";
            case SETTLED -> "good";
            case WITHDRAWN -> "pause";
        };
    }

    /** The message that says it: {@code concern.state.<name>}. */
    public String word() {
        return unheard ? "UNHEARD" : state.name();
    }

    /** Whether it presses: urgent, and not over. */
    public boolean presses() {
        return urgent && state.open();
    }
}
