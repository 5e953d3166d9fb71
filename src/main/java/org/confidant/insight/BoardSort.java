package org.confidant.insight;

/** What comes first on the board. */
enum BoardSort {
    NEED("need, names, mentorship_id"),
    NAME("names, mentorship_id"),
    /** Who has not met for longest. */
    SILENT("silent_since, mentorship_id"),
    NEXT("next_at, mentorship_id"),
    END("ends_on, mentorship_id");

    private final String columns;

    BoardSort(String columns) {
        this.columns = columns;
    }

    /** Which together are of one row alone, so that a page can begin after any. */
    String columns() {
        return columns;
    }

    String backwards() {
        return columns.replace(",", " desc,") + " desc";
    }
}
