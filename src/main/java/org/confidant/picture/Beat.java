package org.confidant.picture;

/** One interval of a rhythm. The shape says which; its colour only repeats it. */
public enum Beat {
    /** A tall stroke. */
    KEPT,
    /** A short stroke: moved within grace. */
    MOVED,
    /** A ring. */
    MISSED,
    /** A dash: nothing was due. */
    PAUSED,
    /** A dotted outline. */
    PLANNED
}
