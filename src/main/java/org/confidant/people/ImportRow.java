package org.confidant.people;

import java.util.List;

/**
 * One row of an uploaded file, as it stands there.
 *
 * @param line where it begins, counted as an editor counts
 * @param cells in the order of {@link ImportColumn}; any other number of cells when the row is torn
 */
record ImportRow(int line, List<String> cells) {

    boolean whole() {
        return cells.size() == ImportColumn.values().length;
    }

    @SuppressWarnings("EnumOrdinal") // the order of the columns is what the enum says
    String cell(ImportColumn column) {
        return cells.get(column.ordinal());
    }
}
