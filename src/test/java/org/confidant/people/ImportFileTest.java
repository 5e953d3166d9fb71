package org.confidant.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportFileTest {

    private static final String HEAD = String.join(",", ImportColumn.heads()) + "\n";
    private static final String ROW = "E1,Ada,Byron,ada@example.org,,,,,UTC,,,,,,Active\n";

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumn() {
        assertThat(read("\uFEFF" + HEAD + ROW))
                .singleElement()
                .satisfies(row -> assertThat(row.cell(ImportColumn.EMPLOYEE_ID)).isEqualTo("E1"));
    }

    @Test
    void columnsMayStandInAnyOrderAndInCapitals() {
        var heads = new java.util.ArrayList<>(ImportColumn.heads());
        Collections.reverse(heads);
        var file = String.join(",", heads).toUpperCase(java.util.Locale.ROOT)
                + "\nActive,,,,,,UTC,,,,,ada@example.org,Byron,Ada,E1\n";

        assertThat(read(file).get(0).cell(ImportColumn.GIVEN_NAME)).isEqualTo("Ada");
        assertThat(read(file).get(0).cell(ImportColumn.STATUS)).isEqualTo("Active");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAME|Last, First",
                "NAME|LASTFIRST",
                "NAME|Last Name, First Name",
                "NAME|Surname, First Name",
                "NAME|Family name, given name",
                "NAME|Name (Last, First)",
                "MANAGER_ID|Line manager",
                "MANAGER_ID|Line Manager ID",
                "MANAGER_ID|Line manager name",
                "MANAGER_ID|Line manager e-mail",
                "MANAGER_ID|Supervisor name",
                "MANAGER_ID|Supervisor E-Mail",
                "MANAGER_ID|Reports-to ID",
                "DEPARTMENT|Dept",
                "DEPARTMENT|Dept. name",
                "DEPARTMENT|Department name",
            })
    void columnsAreKnownByTheNamesThatOtherSystemsGiveThem(ImportColumn column, String head) {
        assertThat(FileHead.places(java.util.List.of("Employee id", head))).containsEntry(column, 1);
    }

    @Test
    void aColumnCalledLastFirstHasTheFamilyNameFirstEvenWithoutAComma() {
        var file = "Employee id,\"Last, First\",Email\nE1,Lind Jo,jo@example.org\nE2,\"Berg, Al\",al@example.org\n";

        assertThat(read(file))
                .extracting(row -> row.cell(ImportColumn.GIVEN_NAME), row -> row.cell(ImportColumn.FAMILY_NAME))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Jo", "Lind"),
                        org.assertj.core.groups.Tuple.tuple("Al", "Berg"));
    }

    @Test
    void linesAreCountedAsAnEditorCountsThem() {
        var broken = "E1,\"A\r\nda\",\"By\"\"ron\",ada@example.org,,,,,UTC,,,,,,Active\r\n";
        var rows = read(HEAD.replace("\n", "\r\n") + broken + ",,,,\r\n\r\n" + ROW + "E2,short");

        assertThat(rows).extracting(ImportRow::line).containsExactly(2, 6, 7);
        assertThat(rows.get(0).cell(ImportColumn.FAMILY_NAME)).isEqualTo("By\"ron");
    }

    @Test
    void emptyRowsAreNobody() {
        assertThat(read(HEAD + "\n,,,,,,,,,,,,,,\n  ,\u00a0\n" + ROW)).hasSize(1);
    }

    @Test
    void lettersAreComposed() {
        assertThat(read(HEAD + ROW.replace("Ada", "Zoe\u0308")).get(0).cell(ImportColumn.GIVEN_NAME))
                .isEqualTo("Zoë");
    }

    @Test
    void aFileThatIsNoTextIsRefused() {
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff}, "encoding");
        refuses(new byte[] {(byte) 0xff, (byte) 0xfe, 0, (byte) 0xd8}, "encoding");
    }

    @Test
    void aFileWithNothingInItIsRefused() {
        refuses(new byte[0], "empty");
        refuses("\uFEFF \n\n".getBytes(UTF_8), "empty");
        refuses(HEAD.getBytes(UTF_8), "nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"E1,Ada", "<html>"})
    void aFileWithTooFewColumnsToHoldPeopleIsRefused(String head) {
        refuses((head + "\n" + ROW).getBytes(UTF_8), "narrow");
    }

    @Test
    void aFileWithMoreColumnsThanAPageCanAskOfIsRefused() {
        refuses(("a,".repeat(10_000) + "\n" + ",".repeat(10_000) + "\n").getBytes(UTF_8), "wide");
    }

    @Test
    void aColumnThatIsNotOursIsLeftOutAndSaid() {
        var more = ImportFile.of((HEAD.strip() + ",salary\n" + ROW.strip() + ",9\n").getBytes(UTF_8));
        assertThat(more.layout().leftOut()).containsExactly("salary");
        assertThat(more.unclear().nothing()).isTrue();
    }

    @Test
    void encodingAndDelimiterAreRecognised() {
        for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")) {
            for (var delimiter : List.of(",", ";", "\t")) {
                for (var mark : encoding.startsWith("UTF") ? List.of("", "\uFEFF") : List.of("")) {
                    var text = mark + (HEAD + ROW.replace("Ada", "Zoë")).replace(",", delimiter);
                    var read = ImportFile.of(text.getBytes(java.nio.charset.Charset.forName(encoding)));

                    assertThat(read.encoding().name()).isEqualTo(encoding);
                    assertThat(read.delimiter()).isEqualTo(delimiter.charAt(0));
                    assertThat(read.rows().get(0).cell(ImportColumn.GIVEN_NAME)).isEqualTo("Zoë");
                }
            }
        }
    }

    @Test
    void usualNamesOfColumnsAreRecognisedAndOneColumnMayHoldTheWholeName() {
        var read = read("Employee #;Name;Work E-mail;Position;Org Unit;Hire Date;Manager\n"
                + "1;van der Berg, Jo;jo@example.org;Smith;Forge;25.03.2024;Lind, Ada\n");

        var row = read.get(0);
        assertThat(row.cell(ImportColumn.EMPLOYEE_ID)).isEqualTo("1");
        assertThat(row.cell(ImportColumn.GIVEN_NAME)).isEqualTo("Jo");
        assertThat(row.cell(ImportColumn.FAMILY_NAME)).isEqualTo("van der Berg");
        assertThat(row.cell(ImportColumn.DEPARTMENT)).isEqualTo("Forge");
        assertThat(row.has(ImportColumn.STATUS)).isFalse();
    }

    @Test
    void daysThatCouldBeMeantEitherWayAreUnclearAndOneClearDayDecidesForTheFile() {
        var head = "id,employee_id,name,email,start date\n";
        var unclear = head + "0,1,Jo Lind,jo@example.org,03/04/2024\n";
        assertThat(ImportFile.of(unclear.getBytes(UTF_8)).unclear().day()).isEqualTo("03/04/2024");
        assertThat(read(unclear + "0,2,Al Lind,al@example.org,25/04/2024\n")
                        .get(0)
                        .layout()
                        .dates())
                .isEqualTo(DateOrder.DAY_FIRST);
        assertThat(read(unclear + "0,2,Al Lind,al@example.org,04/25/2024\n")
                        .get(0)
                        .layout()
                        .dates())
                .isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void aQuoteThatNeverClosesIsRefusedWithItsLine() {
        assertThatThrownBy(() -> read(HEAD + ROW + "E2,\"Ada,Byron\n" + ROW))
                .isInstanceOfSatisfying(UnreadableFileException.class, torn -> {
                    assertThat(torn.key()).endsWith(".torn");
                    assertThat(torn.detail()).isEqualTo("3");
                });
    }

    @Test
    void aFileWithoutEndIsRefused() {
        refuses((HEAD + ROW.repeat(ImportFile.MOST_ROWS + 1)).getBytes(UTF_8), "long");
    }

    /** Whatever the cells hold, quoting gives them back, at the line where they began. */
    @ParameterizedTest
    @MethodSource("seeds")
    void whatWasQuotedComesBack(long seed) {
        var random = new Random(seed);
        var file = new StringBuilder(HEAD);
        var line = 2;
        var cells = new java.util.ArrayList<List<String>>();
        var lines = new java.util.ArrayList<Integer>();
        for (var row = 0; row < 30; row++) {
            var made = IntStream.range(0, 15)
                    .mapToObj(i -> i == 0 ? "E" : cell(random))
                    .toList();
            cells.add(made);
            lines.add(line);
            line += 1
                    + (int) String.join("", made).chars().filter(c -> c == '\n').count();
            file.append(String.join(
                            ",",
                            made.stream()
                                    .map(c -> '"' + c.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append('\n');
        }

        assertThat(read(file.toString())).extracting(ImportRow::cells).containsExactlyElementsOf(cells);
        assertThat(read(file.toString())).extracting(ImportRow::line).containsExactlyElementsOf(lines);
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 40);
    }

    private static String cell(Random random) {
        var letters = List.of("a", "\"", ",", "\n", ";", " ", "é", "=", "<", "😀", "'");
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> letters.get(random.nextInt(letters.size())))
                .collect(java.util.stream.Collectors.joining());
    }

    private static List<ImportRow> read(String file) {
        return ImportFile.of(file.getBytes(UTF_8)).rows();
    }

    private static void refuses(byte[] file, String reason) {
        assertThatThrownBy(() -> ImportFile.of(file))
                .as(() -> Arrays.toString(Arrays.copyOf(file, Math.min(20, file.length))))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refused -> assertThat(refused.key()).isEqualTo("people.import.unreadable." + reason));
    }
}
