package org.confidant.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * An uploaded file read into the rows below its head, empty ones left out.
 *
 * @param encoding what its bytes were found to be
 * @param delimiter what stands between its cells: comma, semicolon or tab
 */
record ImportFile(List<ImportRow> rows, ImportLayout layout, Charset encoding, char delimiter) {

    /** Fewer than an employee id, a name and an address are no people. */
    private static final int FEWEST_COLUMNS = 3;

    /** More than a page can ask of. */
    static final int MOST_COLUMNS = 200;

    /** More than this is no organisation that one file should change at once. */
    static final int MOST_ROWS = 20_000;

    /** @throws UnreadableFileException when the file is no such export at all */
    static ImportFile of(byte[] content) {
        var file = FileText.of(content);
        var delimiter = delimiter(file.text());
        var rows = records(file.text(), delimiter);
        if (rows.isEmpty()) {
            throw new UnreadableFileException("empty", "");
        }
        var layout = ImportLayout.of(heads(rows), ImportChoices.NONE);
        var people = rows.subList(1, rows.size());
        return new ImportFile(people, layout, file.encoding(), delimiter).readAs(layout.choices());
    }

    /** The same rows, understood as somebody says. */
    ImportFile readAs(ImportChoices choices) {
        var bare = with(ImportLayout.of(layout.heads(), choices));
        return bare.with(bare.layout.reading(bare.wholeRows(), delimiter));
    }

    private ImportFile with(ImportLayout read) {
        var laidOut = rows.stream()
                .map(row -> new ImportRow(row.line(), row.cells(), read))
                .toList();
        return new ImportFile(laidOut, read, encoding, delimiter);
    }

    /** None of them torn. */
    List<ImportRow> wholeRows() {
        return rows.stream().filter(ImportRow::whole).toList();
    }

    /** What each whole row has in this column, where it has something. */
    List<String> cells(ImportColumn column) {
        return wholeRows().stream()
                .map(row -> Cells.clean(row.cell(column)))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    Unclear unclear() {
        return Unclear.of(this);
    }

    private static List<String> heads(List<ImportRow> rows) {
        var heads = rows.get(0).cells().stream().map(Cells::clean).toList();
        if (heads.size() > MOST_COLUMNS) {
            throw new UnreadableFileException("wide", MOST_COLUMNS);
        }
        if (rows.size() == 1) {
            throw new UnreadableFileException("nobody", "");
        }
        if (heads.size() < FEWEST_COLUMNS) {
            throw new UnreadableFileException("narrow", "");
        }
        return heads;
    }

    /** Whether it says in which zones its people are. */
    public boolean zoned() {
        return layout.has(ImportColumn.TIME_ZONE);
    }

    /** As people know it. */
    public String encodingName() {
        return encoding.name();
    }

    /** For a message key. */
    public String delimiterName() {
        return switch (delimiter) {
            case ';' -> "semicolon";
            case '\t' -> "tab";
            default -> "comma";
        };
    }

    /** The one that cuts the first line into most cells. */
    private static char delimiter(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.<Character>comparingLong(sign ->
                                head.chars().filter(letter -> letter == sign).count())
                        .thenComparing(sign -> sign == ','))
                .orElse(',');
    }

    private static List<ImportRow> records(String text, char delimiter) {
        var format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(delimiter)
                .get();
        var rows = new ArrayList<ImportRow>();
        var line = 1L;
        try (var parser = CSVParser.parse(text, format)) {
            for (var records = parser.iterator(); records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                var cells = records.next().toList();
                if (!cells.stream().allMatch(cell -> Cells.clean(cell).isEmpty())) {
                    rows.add(new ImportRow((int) line, cells));
                }
                if (rows.size() > MOST_ROWS) {
                    throw new UnreadableFileException("long", MOST_ROWS);
                }
            }
        } catch (IOException | UncheckedIOException torn) {
            throw new UnreadableFileException("torn", line);
        }
        return rows;
    }
}
