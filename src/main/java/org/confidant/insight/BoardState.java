package org.confidant.insight;

import org.confidant.agreement.RelationState;
import org.confidant.cadence.Cadence;
import org.jspecify.annotations.Nullable;

/** How a mentorship goes, as the coordinator sees it; those most in need first. */
enum BoardState {
    LAPSED(1, "lapsed"),
    OVERDUE(2, "over"),
    UNSIGNED(3, "pen"),
    DUE(4, "soon"),
    DUE_SOON(5, "soon"),
    PAUSED(6, "pause"),
    ON_TRACK(7, "good"),
    ENDED(8, "pause");

    private final int need;
    private final String shape;

    BoardState(int need, String shape) {
        this.need = need;
        this.shape = shape;
    }

    /** Where it stands among the others, as the copy keeps it; the lower, the more in need. */
    int need() {
        return need;
    }

    /** The drawing beside the word. */
    public String shape() {
        return shape;
    }

    /** No news for longer than agreed. */
    boolean quiet() {
        return this == LAPSED || this == OVERDUE;
    }

    boolean needsADate() {
        return this == DUE || this == DUE_SOON;
    }

    static BoardState of(RelationState relation, @Nullable Cadence cadence) {
        return switch (relation) {
            case UNSIGNED -> UNSIGNED;
            case LAPSED -> LAPSED;
            case PAUSED -> PAUSED;
            case ENDED -> ENDED;
            case IN_FORCE -> cadence == null ? UNSIGNED : of(cadence);
        };
    }

    private static BoardState of(Cadence cadence) {
        return switch (cadence.state()) {
            case ON_TRACK -> ON_TRACK;
            case DUE_SOON -> cadence.answered() ? ON_TRACK : DUE_SOON;
            case DUE -> cadence.answered() ? ON_TRACK : DUE;
            case OVERDUE -> OVERDUE;
            case LAPSED -> LAPSED;
            case PAUSED -> PAUSED;
        };
    }
}
