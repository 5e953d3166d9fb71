package org.confidant.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads an uploaded file into rows: UTF-8 with or without a byte-order mark, comma, quoted cells, composed letters. */
final class ImportFile {

    /** More than this is no organisation that one file should change at once. */
    static final int MOST_ROWS = 20_000;

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private ImportFile() {}

    /**
     * The rows below the head, empty ones left out.
     *
     * @throws UnreadableFileException when the file is no such export at all
     */
    static List<ImportRow> read(byte[] content) {
        var rows = rows(text(content));
        if (rows.isEmpty()) {
            throw new UnreadableFileException("empty", "");
        }
        var order = order(rows.get(0));
        var people = rows.stream().skip(1).map(row -> ordered(row, order)).toList();
        if (people.isEmpty()) {
            throw new UnreadableFileException("nobody", "");
        }
        return people;
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return composed.startsWith("\uFEFF") ? composed.substring(1) : composed;
        } catch (CharacterCodingException notText) {
            throw new UnreadableFileException("encoding", "");
        }
    }

    private static List<ImportRow> rows(String text) {
        var rows = new ArrayList<ImportRow>();
        var line = 1L;
        try (var parser = CSVParser.parse(text, FORMAT)) {
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

    /** For each column, where the file has it. */
    private static int[] order(ImportRow head) {
        var names = head.cells().stream().map(Cells::clean).toList();
        var unknown = names.stream()
                .filter(name -> ImportColumn.called(name).isEmpty())
                .toList();
        var found = names.stream()
                .flatMap(name -> ImportColumn.called(name).stream())
                .toList();
        var missing = Arrays.stream(ImportColumn.values())
                .filter(column -> !found.contains(column))
                .map(ImportColumn::head)
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableFileException("head-missing", String.join(", ", missing));
        }
        if (!unknown.isEmpty() || found.size() > ImportColumn.values().length) {
            throw new UnreadableFileException("head-unknown", Cells.brief(String.join(", ", unknown)));
        }
        return Arrays.stream(ImportColumn.values()).mapToInt(found::indexOf).toArray();
    }

    private static ImportRow ordered(ImportRow row, int[] order) {
        return row.whole()
                ? new ImportRow(
                        row.line(),
                        Arrays.stream(order)
                                .mapToObj(index -> row.cells().get(index))
                                .toList())
                : row;
    }
}
