package org.confidant.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.confidant.ConfidantTest;
import org.confidant.DatabaseTrap;
import org.confidant.Given;
import org.confidant.people.ImportPlan.Change;
import org.confidant.people.ImportPlan.Refusal;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConfidantTest
class PeopleImportTest {

    private static final String HEAD = String.join(",", ImportColumn.heads()) + "\n";

    private static final int DIRTY_ROWS = 60;

    private final PeopleImports imports;
    private final PeopleService people;
    private final JdbcClient jdbc;
    private final Environment environment;
    private final Viewer administrator;
    private final String mark = UUID.randomUUID().toString().substring(24);

    PeopleImportTest(
            PeopleImports imports, PeopleService people, JdbcClient jdbc, Environment environment, Given given) {
        this.environment = environment;
        this.imports = imports;
        this.people = people;
        this.jdbc = jdbc;
        this.administrator = given.administrator();
    }

    @Test
    void anExportOf1200IsAppliedAndTwiceTheSameChangesNothing() throws Exception {
        var before = everybody();
        var file = Exports.marked("people-1200.csv", mark);
        var first = upload(file);

        assertThat(plan(first).creations()).hasSize(1200);
        assertThat(everybody()).as("a preview leaves nothing").isEqualTo(before);
        var began = System.nanoTime();
        var shown = plan(first).fingerprint();
        System.out.println("1,200 people previewed in " + Duration.ofNanos(System.nanoTime() - began));
        assertThat(imports.apply(administrator, first, shown, "")).isTrue();
        System.out.println("1,200 people applied in " + Duration.ofNanos(System.nanoTime() - began));
        assertThat(everybody()).isEqualTo(before + 1200);

        var again = plan(upload(file));
        assertThat(again.changesSomething()).isFalse();
        assertThat(again.unchanged()).isEqualTo(1200);
        assertThat(again.refusals()).isEmpty();
    }

    @Test
    void ofARealExportExactlyTheBadRowsAreRefusedEachWithItsReason() throws Exception {
        var plan = plan(upload(Exports.marked("people-dirty.csv", mark)));
        var reasons = plan.refusals().stream()
                .collect(Collectors.toMap(
                        Refusal::line,
                        refusal -> refusal.problems().stream()
                                .map(problem -> problem.key().substring("people.import.refused.".length()))
                                .toList()));

        assertThat(reasons)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(6, List.of("missing")),
                        Map.entry(9, List.of("email-repeated")),
                        Map.entry(10, List.of("email-repeated")),
                        Map.entry(13, List.of("email-invalid")),
                        Map.entry(16, List.of("manager-unknown")),
                        Map.entry(21, List.of("manager-self")),
                        Map.entry(23, List.of("manager-circle")),
                        Map.entry(24, List.of("manager-circle")),
                        Map.entry(26, List.of("zone")),
                        Map.entry(28, List.of("date")),
                        Map.entry(30, List.of("employee-repeated")),
                        Map.entry(31, List.of("employee-repeated")),
                        Map.entry(34, List.of("columns")),
                        Map.entry(38, List.of("long")),
                        Map.entry(47, List.of("status"))));
        assertThat(plan.creations()).hasSize(DIRTY_ROWS - reasons.size());
        assertThat(plan.notSet())
                .as("clean rows whose manager is refused")
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.reason().key()).isEqualTo("people.import.not-set.refused");
                    assertThat(reasons).containsKey(Integer.valueOf(one.reason().where()));
                    assertThat(one.kept()).isFalse();
                });
    }

    @Test
    void whoIsNotInTheFileHasLeftIfTheImporterSaysSo() {
        apply(upload(HEAD + row("1", "Active", "") + row("2", "Active", "1") + row("3", "Active", "1")));
        var handmade = people.add(NewPerson.named("Al", "Berg", "al" + mark + "@example.org"));
        var without =
                upload(HEAD + row("1", "Active", "") + row("3", "Active", "1").replace("Europe/Lisbon", "Nowhere"));
        var absent = notInFile(without);
        assertThat(absent.departures())
                .extracting(Change::person)
                .contains(id("2"))
                .as("a refused line names its person, too")
                .doesNotContain(id("1"), id("3"))
                .as("nobody knows their employee id")
                .doesNotContain(handmade);

        assertThat(imports.apply(administrator, without, plan(without).fingerprint(), "of others"))
                .as("others than those who were shown")
                .isFalse();
        assertThat(here("2")).isTrue();
        assertThat(imports.apply(administrator, without, plan(without).fingerprint(), absent.fingerprint()))
                .isTrue();

        assertThat(here("2")).isFalse();
        assertThat(here("1")).isTrue();
        assertThat(here("3")).isTrue();
        assertThat(people.find(handmade).orElseThrow().active()).isTrue();
    }

    @Test
    void aChangeIsWrittenAndRecordedWithoutItsValues() {
        apply(upload(HEAD + row("1", "Active", "") + row("2", "Active", "1")));
        var changed = upload(HEAD + row("1", "Active", "") + row("2", "Terminated", "1"));
        assertThat(apply(changed)).isTrue();

        var person = people.findByEmail("p2" + mark + "@example.org").orElseThrow();
        assertThat(person.active()).isFalse();
        assertThat(people.viewer(person.id())).as("who has left is no viewer").isEmpty();
        assertThat(jdbc.sql("select details from audit_entry where action = 'people.changed' and subject = :id")
                        .param("id", person.id().toString())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains("status")
                .doesNotContain("left");
    }

    @Test
    void twoPeopleSwapTheirAddresses() {
        apply(upload(HEAD + row("1", "Active", "") + row("2", "Active", "")));
        var swapped = (row("1", "Active", "") + row("2", "Active", ""))
                .replace("p1" + mark, "px")
                .replace("p2" + mark, "p1" + mark)
                .replace("px", "p2" + mark);

        assertThat(apply(upload(HEAD + swapped))).isTrue();
        assertThat(people.findByEmail("p1" + mark + "@example.org")
                        .orElseThrow()
                        .givenName())
                .isEqualTo("Ada2");
    }

    @Test
    void applyingIsAllOrNothing() throws Exception {
        var import1 = upload(HEAD + row("1", "Active", "") + row("2", "Active", ""));
        var fingerprint = plan(import1).fingerprint();
        try (var trap = new DatabaseTrap(environment, "person", "email", "p2" + mark + "@example.org")) {
            assertThatThrownBy(() -> imports.apply(administrator, import1, fingerprint, ""))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }

        assertThat(people.findByEmail("p1" + mark + "@example.org")).isEmpty();
        assertThat(imports.preview(administrator, import1).plan())
                .as("it can be tried again")
                .isNotNull();
        assertThat(apply(import1)).isTrue();
    }

    @Test
    void aPlanThatNoLongerHoldsIsNotApplied() {
        var stale = upload(HEAD + row("1", "Active", ""));
        var shown = plan(stale).fingerprint();
        people.add(NewPerson.named("Other", "Person", "p1" + mark + "@example.org"));

        assertThat(imports.apply(administrator, stale, shown, "")).isFalse();
        assertThat(people.findByEmail("p1" + mark + "@example.org")
                        .orElseThrow()
                        .givenName())
                .isEqualTo("Other");
        assertThat(plan(stale).changes()).hasSize(1);
    }

    @Test
    void anImportIsAppliedOnceAndItsFileIsForgotten() {
        var id = upload(HEAD + row("1", "Active", ""));
        var fingerprint = plan(id).fingerprint();

        assertThat(imports.apply(administrator, id, fingerprint, "")).isTrue();
        assertThat(imports.apply(administrator, id, fingerprint, "")).isTrue();
        assertThat(imports.preview(administrator, id).plan()).isNull();
        assertThat(imports.applied(administrator)).anySatisfy(one -> {
            assertThat(one.id()).isEqualTo(id);
            assertThat(one.created()).isEqualTo(1);
        });
    }

    @Test
    void aFileThatNobodyAppliedDoesNotStay() {
        var first = upload(HEAD + row("1", "Active", ""));
        upload(HEAD + row("1", "Active", ""));

        assertThatThrownBy(() -> imports.preview(administrator, first)).isInstanceOf(NotVisibleException.class);
    }

    @Test
    void aPlanThatChangesNothingIsNotApplied() {
        var refused = upload(HEAD + row("1", "Active", "nobody"));

        assertThatThrownBy(() -> apply(refused)).isInstanceOf(RefusedException.class);
    }

    private ImportId upload(String file) {
        return imports.upload(administrator, "export.csv", file.getBytes(StandardCharsets.UTF_8));
    }

    private NotInFile notInFile(ImportId id) {
        return java.util.Objects.requireNonNull(
                imports.preview(administrator, id).notInFile());
    }

    private PersonId id(String number) {
        return people.findByEmail("p" + number + mark + "@example.org")
                .orElseThrow()
                .id();
    }

    private boolean here(String number) {
        return people.findByEmail("p" + number + mark + "@example.org")
                .orElseThrow()
                .active();
    }

    private ImportPlan plan(ImportId id) {
        return java.util.Objects.requireNonNull(
                imports.preview(administrator, id).plan());
    }

    private boolean apply(ImportId id) {
        return imports.apply(administrator, id, plan(id).fingerprint(), "");
    }

    private String row(String number, String status, String manager) {
        var above = manager.isEmpty() ? "" : manager + mark;
        return "%s,Ada%s,Byron,p%s@example.org,,,,,Europe/Lisbon,en,,,2020-02-29,%s,%s%n"
                .formatted(number + mark, number, number + mark, above, status);
    }

    private long everybody() {
        return jdbc.sql("select count(*) from person").query(Long.class).single();
    }
}
