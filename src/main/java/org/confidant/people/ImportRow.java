package org.confidant.people;

import java.util.List;

/**
 * One row of an uploaded file, as it stands there.
 *
 * @param line where it begins, counted as an editor counts
 * @param cells as the layout orders them; any other number of cells when the row is torn
 */
record ImportRow(int line, List<String> cells, ImportLayout layout) {

    private static final ImportLayout OURS = ImportLayout.of(ImportColumn.heads(), ImportChoices.NONE);

    /** In the order of {@link ImportColumn}. */
    ImportRow(int line, List<String> cells) {
        this(line, cells, OURS);
    }

    boolean whole() {
        return cells.size() == layout.width();
    }

    boolean has(ImportColumn column) {
        return layout.has(column);
    }

    /** Empty when the file has no such column. */
    String cell(ImportColumn column) {
        return layout.cell(column, cells);
    }
}
