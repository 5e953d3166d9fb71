package org.confidant.people;

/**
 * Why a row is refused, or its manager is not set.
 *
 * @param key the sentence, in the message files
 * @param what the cell, or the name of the column, that it speaks of
 * @param where the line or lines, or the person, that stand in the way
 */
record Problem(String key, String what, String where) {

    static Problem of(String reason, String what, String where) {
        return new Problem("people.import.refused." + reason, Cells.brief(what), where);
    }

    static Problem of(String reason, String what) {
        return of(reason, what, "");
    }

    /** Nothing that the row is refused for. */
    static Problem ofManager(String reason, String what, String where) {
        return new Problem("people.import.not-set." + reason, Cells.brief(what), where);
    }
}
