package org.confidant.people;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How one file is laid out.
 *
 * @param heads the names of its columns
 * @param places where each of our columns stands; a file may lack some
 * @param separator what stands between the things of a list
 * @param choices what somebody said of it
 */
record ImportLayout(
        List<String> heads, Map<ImportColumn, Integer> places, DateOrder dates, char separator, ImportChoices choices) {

    private static final List<ImportColumn> LISTS =
            List.of(ImportColumn.LANGUAGES, ImportColumn.SKILLS, ImportColumn.WANTS_TO_LEARN);

    static ImportLayout of(List<String> heads, ImportChoices choices) {
        if (choices.said()) {
            return new ImportLayout(heads, choices.places(), DateOrder.ISO, ';', choices);
        }
        var places = FileHead.places(heads);
        var name = places.get(ImportColumn.NAME);
        var named = name == null ? choices : choices.naming(FileHead.nameOrder(heads.get(name)));
        return new ImportLayout(heads, places, DateOrder.ISO, ';', named);
    }

    /** With the days and lists as these rows write them. */
    ImportLayout reading(List<ImportRow> rows, char delimiter) {
        var lists = rows.stream().flatMap(row -> LISTS.stream().map(row::cell)).toList();
        var other = delimiter == ',' ? ';' : ',';
        var bar = lists.stream().anyMatch(cell -> cell.indexOf('|') >= 0) ? '|' : other;
        var between = lists.stream().anyMatch(cell -> cell.indexOf(';') >= 0) ? ';' : bar;
        var said = choices.dateOrder() == null ? DateOrder.ISO : choices.dateOrder();
        var days = rows.stream()
                .map(row -> Cells.clean(row.cell(ImportColumn.HIRED_ON)))
                .toList();
        return new ImportLayout(heads, places, DateOrder.of(days).orElse(said), between, choices);
    }

    int width() {
        return heads.size();
    }

    /** Names of columns that are not used. */
    public List<String> leftOut() {
        return IntStream.range(0, heads.size())
                .filter(place -> !places.containsValue(place))
                .mapToObj(place -> Cells.brief(heads.get(place)))
                .filter(head -> !head.isEmpty())
                .toList();
    }

    /** Whether both names stand in one column. */
    public boolean wholeNames() {
        return places.containsKey(ImportColumn.NAME);
    }

    boolean has(ImportColumn column) {
        return places.containsKey(column) || (isName(column) && wholeNames());
    }

    /** Empty when the file has no such column. */
    String cell(ImportColumn column, List<String> cells) {
        var place = places.get(column);
        if (place != null) {
            return cells.get(place);
        }
        var whole = places.get(ImportColumn.NAME);
        if (whole == null || !isName(column)) {
            return "";
        }
        var names = Names.parts(cells.get(whole), choices.nameOrder());
        return names.get(column == ImportColumn.GIVEN_NAME ? 0 : 1);
    }

    private static boolean isName(ImportColumn column) {
        return column == ImportColumn.GIVEN_NAME || column == ImportColumn.FAMILY_NAME;
    }
}
