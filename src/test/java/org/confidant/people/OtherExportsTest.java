package org.confidant.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.confidant.people.ImportPlan.Creation;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.Test;

/** The same 1,200 people, as other HR systems would write them. */
class OtherExportsTest {

    /** People whose manager cannot be told from others of the same name. */
    private static final int NAMESAKES = 27;

    private final List<ImportRow> rows;

    OtherExportsTest() throws IOException {
        rows = ImportFile.of(Exports.marked("people-1200.csv", "x").getBytes(StandardCharsets.UTF_8))
                .rows();
    }

    @Test
    void inWindows1252WithSemicolonsAndDaysFirstTheyAreTheSamePeople() throws IOException {
        var western = Charset.forName("windows-1252");
        var writable = rows.stream()
                .map(row -> new ImportRow(
                        row.line(),
                        row.cells().stream().map(cell -> within(western, cell)).toList()))
                .toList();
        var heads =
                "Personnel Number;Forename;Surname;E-Mail;Position;Grade;Org. Unit;Office;Time Zone;Languages;Skills;"
                        + "Wants to learn;Start Date;Manager ID;Employment Status";
        var read = ImportFile.of(written(
                heads, ';', writable, row -> changed(row, ImportColumn.HIRED_ON, OtherExportsTest::dayFirst), western));

        assertThat(read.encoding()).isEqualTo(western);
        assertThat(read.layout().dates()).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(plan(read.rows()).creations().stream()
                        .map(OtherExportsTest::said)
                        .toList())
                .hasSize(1200)
                .isEqualTo(plan(writable).creations().stream()
                        .map(OtherExportsTest::said)
                        .toList());
        assertThat(plan(read.rows()).refusals()).isEmpty();
    }

    @Test
    void inUtf16WithManagersByNameAllComeAndNobodyGetsAWrongManager() throws IOException {
        var names = rows.stream().collect(Collectors.toMap(row -> row.cell(ImportColumn.EMPLOYEE_ID), this::name));
        var heads =
                "Worker ID\tLast, First\tWork Email\tJob Title\tLevel\tDept\tSite\tTimezone\tLanguages\tSkills\tWants to learn\t"
                        + "Hired on\tSupervisor name\tStatus";
        var read = ImportFile.of(written(
                heads,
                '\t',
                rows,
                row -> {
                    var cells = changed(row, ImportColumn.MANAGER_ID, id -> names.getOrDefault(id, ""));
                    cells.set(1, name(row));
                    cells.remove(2);
                    return cells;
                },
                StandardCharsets.UTF_16LE));
        var plan = plan(read.rows());
        var people = plan(rows).creations();

        assertThat(plan.refusals()).isEmpty();
        assertThat(plan.creations().stream().map(Creation::data).toList())
                .hasSize(1200)
                .isEqualTo(people.stream().map(Creation::data).toList());
        assertThat(plan.notSet())
                .as("whose manager's name several have, nowhere near them or more than once")
                .hasSize(NAMESAKES)
                .allSatisfy(one -> assertThat(one.reason().key()).endsWith(".ambiguous"));
        var unset = plan.notSet().stream().map(ImportPlan.NotSet::line).collect(Collectors.toSet());
        assertThat(plan.creations().stream().map(Creation::manager).toList())
                .isEqualTo(people.stream()
                        .map(one -> unset.contains(one.line()) ? "" : one.manager())
                        .toList());
    }

    private String name(ImportRow row) {
        return row.cell(ImportColumn.FAMILY_NAME) + ", " + row.cell(ImportColumn.GIVEN_NAME);
    }

    /** Letters that the encoding does not have are written without their marks, as people do. */
    private static String within(Charset encoding, String text) {
        var encoder = encoding.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> encoder.canEncode(letter) ? letter : Folding.fold(letter))
                .collect(Collectors.joining());
    }

    private static String dayFirst(String day) {
        return day.isEmpty() ? day : LocalDate.parse(day).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private static List<String> changed(ImportRow row, ImportColumn changed, Function<String, String> how) {
        return ImportColumn.ofPeople().stream()
                .map(column -> column == changed ? how.apply(row.cell(column)) : row.cell(column))
                .collect(Collectors.toCollection(java.util.ArrayList::new));
    }

    private static byte[] written(
            String heads, char delimiter, List<ImportRow> rows, Function<ImportRow, List<String>> how, Charset encoding)
            throws IOException {
        var text = new StringBuilder(encoding.name().startsWith("UTF") ? "\uFEFF" : "")
                .append(heads)
                .append("\r\n");
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        for (var row : rows) {
            format.printRecord(text, how.apply(row).toArray());
        }
        return text.toString().getBytes(encoding);
    }

    private static List<String> said(Creation one) {
        return List.of(Objects.toString(one.data()), one.manager());
    }

    private static ImportPlan plan(List<ImportRow> rows) {
        return ImportPlanner.plan(PersonId.next(), ZoneOffset.UTC, List.of(), rows);
    }
}
