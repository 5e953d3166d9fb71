package org.confidant.matching;

/**
 * Which rows of a run are shown.
 *
 * @param q what names are searched for; may be empty
 * @param number which page, counted from 1
 */
record Ask(View show, String q, int number) {

    /** What of a run a page lists. */
    enum View {
        PAIRS,
        WITHOUT,
        MENTORS
    }
}
