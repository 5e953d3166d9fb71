package org.confidant.closure;

/** What is said when a mentorship ends. */
public enum ClosurePart {
    /** What came of a goal. */
    OUTCOME,
    THANKS,
    /** How they stay in touch, if they do. */
    STAYS;

    /** How the vault knows such words. */
    String kind() {
        return switch (this) {
            case OUTCOME -> "closure.outcome";
            case THANKS -> "closure.thanks";
            case STAYS -> "closure.stays";
        };
    }
}
