package org.confidant.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The tables that the demo company is written down in. */
final class DemoTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoTable() {}

    static List<CSVRecord> rows(String name) {
        try (var file = new ClassPathResource("demo/" + name + ".csv").getInputStream();
                var rows = FORMAT.parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Null where nothing is written: the usual one. */
    static @Nullable Scope scope(CSVRecord row, String column) {
        var written = row.get(column);
        return written.isEmpty() ? null : Scope.valueOf(written);
    }
}
