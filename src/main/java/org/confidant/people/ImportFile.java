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

    /** More than this is no organisation that one file should change at once. */
    static final int MOST_ROWS = 20_000;

    static List<ImportRow> read(byte[] content) {
        return of(content).rows();
    }

    /** @throws UnreadableFileException when the file is no such export at all */
    static ImportFile of(byte[] content) {
        var file = FileText.of(content);
        var delimiter = delimiter(file.text());
        var rows = records(file.text(), delimiter);
        if (rows.isEmpty()) {
            throw new UnreadableFileException("empty", "");
        }
        var heads =
                ImportLayout.of(rows.get(0).cells().stream().map(Cells::clean).toList());
        var people = laidOut(rows, heads);
        if (people.isEmpty()) {
            throw new UnreadableFileException("nobody", "");
        }
        var layout = heads.reading(people, delimiter);
        return new ImportFile(laidOut(rows, layout), layout, file.encoding(), delimiter);
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

    private static List<ImportRow> laidOut(List<Cut> rows, ImportLayout layout) {
        return rows.stream()
                .skip(1)
                .map(row -> new ImportRow(row.line(), row.cells(), layout))
                .toList();
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

    private record Cut(int line, List<String> cells) {}

    private static List<Cut> records(String text, char delimiter) {
        var format = CSVFormat.RFC4180
                .builder()
                .setIgnoreEmptyLines(false)
                .setDelimiter(delimiter)
                .get();
        var rows = new ArrayList<Cut>();
        var line = 1L;
        try (var parser = CSVParser.parse(text, format)) {
            for (var records = parser.iterator(); records.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                var cells = records.next().toList();
                if (!cells.stream().allMatch(cell -> Cells.clean(cell).isEmpty())) {
                    rows.add(new Cut((int) line, cells));
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
