package org.confidant.people;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How one file is laid out.
 *
 * @param places where each column stands; a file may lack some
 * @param wholeName where both names stand in one column, negative for nowhere
 * @param separator what stands between the things of a list
 * @param leftOut names of columns that are not ours
 */
record ImportLayout(
        Map<ImportColumn, Integer> places,
        int wholeName,
        int width,
        DateOrder dates,
        char separator,
        List<String> leftOut) {

    private static final List<ImportColumn> LISTS =
            List.of(ImportColumn.LANGUAGES, ImportColumn.SKILLS, ImportColumn.WANTS_TO_LEARN);

    /** @throws UnreadableFileException when it names a column twice, or lacks one that is needed */
    static ImportLayout of(List<String> heads) {
        var places = new EnumMap<ImportColumn, Integer>(ImportColumn.class);
        for (var column : ImportColumn.values()) {
            var named = named(column, heads);
            if (!named.isEmpty()) {
                places.put(column, named.get(0));
            }
        }
        var whole = IntStream.range(0, heads.size())
                .filter(place -> FileHead.isWholeName(heads.get(place)))
                .findFirst()
                .orElse(-1);
        var used = places.containsKey(ImportColumn.GIVEN_NAME) ? -1 : whole;
        var leftOut = IntStream.range(0, heads.size())
                .filter(place -> place != used && !places.containsValue(place))
                .mapToObj(place -> Cells.brief(heads.get(place)))
                .filter(head -> !head.isEmpty())
                .toList();
        return new ImportLayout(places, used, heads.size(), DateOrder.ISO, ';', leftOut).checked();
    }

    /** Best first. A manager may be named in several ways at once, anything else only once. */
    private static List<Integer> named(ImportColumn column, List<String> heads) {
        var places = IntStream.range(0, heads.size())
                .filter(place -> FileHead.rank(column, heads.get(place)) >= 0)
                .boxed()
                .sorted(Comparator.comparingInt(place -> FileHead.rank(column, heads.get(place))))
                .toList();
        if (places.size() > 1 && column != ImportColumn.MANAGER_ID) {
            throw new UnreadableFileException("head-twice", column.head());
        }
        return places;
    }

    private ImportLayout checked() {
        var missing = Arrays.stream(ImportColumn.values())
                .filter(ImportColumn::needed)
                .filter(column -> !has(column))
                .map(ImportColumn::head)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException("head-missing", String.join(", ", missing));
        }
        return this;
    }

    /** With the days and lists as these rows write them. */
    ImportLayout reading(List<ImportRow> rows, char delimiter) {
        var whole = rows.stream().filter(ImportRow::whole).toList();
        var days = whole.stream()
                .map(row -> Cells.clean(row.cell(ImportColumn.HIRED_ON)))
                .toList();
        var lists = whole.stream().flatMap(row -> LISTS.stream().map(row::cell)).toList();
        var other = delimiter == ',' ? ';' : ',';
        var bar = lists.stream().anyMatch(cell -> cell.indexOf('|') >= 0) ? '|' : other;
        var between = lists.stream().anyMatch(cell -> cell.indexOf(';') >= 0) ? ';' : bar;
        return new ImportLayout(places, wholeName, width, DateOrder.of(days), between, leftOut);
    }

    boolean has(ImportColumn column) {
        var name = column == ImportColumn.GIVEN_NAME || column == ImportColumn.FAMILY_NAME;
        return places.containsKey(column) || (name && wholeName >= 0);
    }

    String cell(ImportColumn column, List<String> cells) {
        var place = places.get(column);
        if (place != null) {
            return cells.get(place);
        }
        if (wholeName < 0) {
            return "";
        }
        var names = Names.parts(cells.get(wholeName));
        return switch (column) {
            case GIVEN_NAME -> names.get(0);
            case FAMILY_NAME -> names.get(1);
            default -> "";
        };
    }
}
