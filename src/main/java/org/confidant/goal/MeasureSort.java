package org.confidant.goal;

/** How a success measure is told. */
enum MeasureSort {
    NUMBER,
    /** Done or not done. */
    DONE
}
