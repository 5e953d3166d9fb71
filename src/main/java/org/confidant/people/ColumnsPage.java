package org.confidant.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A file, column by column, and what has to be asked of it.
 *
 * @param read as somebody says it is to be read, or as we would
 */
record ColumnsPage(ImportRecord file, ImportFile read) {

    private static final int SAMPLES = 3;

    /** @param samples what stands in it, where anything does */
    record Column(String field, int number, String head, String samples) {}

    ColumnsPage readAs(ImportChoices choices) {
        return new ColumnsPage(file, read.readAs(choices));
    }

    public List<Column> columns() {
        var heads = read.layout().heads();
        return IntStream.range(0, heads.size())
                .mapToObj(place ->
                        new Column(ColumnsForm.column(place), place + 1, Cells.brief(heads.get(place)), samples(place)))
                .toList();
    }

    private String samples(int place) {
        return read.wholeRows().stream()
                .map(row -> Cells.brief(row.cells().get(place)))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .collect(Collectors.joining(" · "));
    }

    /** What a column can be used for, as the message files name it. */
    public List<String> uses() {
        return Arrays.stream(ImportColumn.values()).map(ImportColumn::head).toList();
    }

    public Unclear unclear() {
        return read.unclear();
    }

    /** Names of the columns that could each be this one of ours. */
    public String claims(ImportColumn column) {
        var heads = read.layout().heads();
        return FileHead.claims(column, heads).stream()
                .map(place -> "“" + Cells.brief(heads.get(place)) + "”")
                .collect(Collectors.joining(", "));
    }

    /** Whether anything can be read in two ways, so that it is asked besides the columns. */
    public boolean asks() {
        return !day().isEmpty()
                || read.layout().wholeNames()
                || !read.zoned()
                || !statuses().isEmpty();
    }

    /** A day that could be meant either way, whatever somebody said of it; empty when there is none. */
    public String day() {
        return DateOrder.unclear(read.cells(ImportColumn.HIRED_ON));
    }

    /** A name of several words in one cell, without the comma that would tell them apart; empty when there is none. */
    public String name() {
        return read.cells(ImportColumn.NAME).stream()
                .filter(name -> name.indexOf(' ') > 0 && name.indexOf(',') < 0)
                .findFirst()
                .map(Cells::brief)
                .orElse("");
    }

    /** What is the family in that name, by this order. */
    public String family(String order) {
        return Names.parts(name(), NameOrder.valueOf(order)).get(1);
    }

    public List<UnknownStatus> statuses() {
        return UnknownStatus.in(read);
    }
}
