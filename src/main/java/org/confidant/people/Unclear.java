package org.confidant.people;

import java.util.Arrays;
import java.util.List;

/**
 * What has to be said of a file before it can be previewed.
 *
 * @param missing columns that no file can do without
 * @param contested our columns that several of the file's could be, while nobody said which
 * @param day one that could be meant either way; empty when there is none, or somebody said which way
 * @param statuses whether it has statuses, and none of them is understood
 */
record Unclear(List<ImportColumn> missing, List<ImportColumn> contested, String day, boolean statuses) {

    static Unclear of(ImportFile file) {
        var layout = file.layout();
        var choices = layout.choices();
        var missing = Arrays.stream(ImportColumn.values())
                .filter(column -> column.needed() && !layout.has(column))
                .toList();
        var contested = Arrays.stream(ImportColumn.values())
                .filter(column -> !choices.said() && contested(column, layout))
                .toList();
        var statuses = file.cells(ImportColumn.STATUS);
        var understood =
                statuses.stream().anyMatch(status -> choices.active(status).isPresent());
        return new Unclear(
                missing,
                contested,
                choices.dateOrder() == null ? DateOrder.unclear(file.cells(ImportColumn.HIRED_ON)) : "",
                !statuses.isEmpty() && !understood);
    }

    /** A manager may be named in several ways at once. */
    private static boolean contested(ImportColumn column, ImportLayout layout) {
        return column != ImportColumn.MANAGER_ID
                && layout.places().containsKey(column)
                && FileHead.claims(column, layout.heads()).size() > 1;
    }

    public boolean nothing() {
        return missing.isEmpty() && contested.isEmpty() && day.isEmpty() && !statuses;
    }
}
