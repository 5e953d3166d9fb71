package org.confidant.people;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.confidant.people.ImportPlan.Change;
import org.confidant.people.ImportPlan.Creation;
import org.confidant.people.ImportPlan.Difference;
import org.confidant.people.ImportPlan.Refusal;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImportPlannerTest {

    private static final PersonId IMPORTER = PersonId.next();
    private static final ZoneId IMPORTERS_ZONE = ZoneId.of("Africa/Nairobi");
    private final List<KnownPerson> known = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();

    @Test
    void newPeopleAreCreated() {
        row("E1", "");
        row("E2", "E1");

        assertThat(plan().creations())
                .extracting(Creation::line, Creation::manager)
                .hasSize(2);
        assertThat(plan().refusals()).isEmpty();
    }

    @Test
    void whoIsAsTheFileSaysStaysUnchanged() {
        var boss = known("E1", null);
        known("E2", boss);
        row("E1", "");
        row("E2", "E1");

        assertThat(plan().unchanged()).isEqualTo(2);
        assertThat(plan().changesSomething()).isFalse();
    }

    @Test
    void aChangeSaysWhichFieldFromWhatToWhat() {
        known("E1", null);
        row("E1", "", Map.of(ImportColumn.JOB_TITLE, "Captain", ImportColumn.STATUS, "Terminated"));

        assertThat(plan().changes())
                .singleElement()
                .extracting(Change::differences)
                .isEqualTo(List.of(
                        new Difference(ImportColumn.JOB_TITLE, "", "Captain"),
                        new Difference(ImportColumn.STATUS, "active", "left")));
    }

    @Test
    void aNewManagerIsAChange() {
        known("E1", null);
        known("E2", null);
        row("E2", "E1");

        assertThat(plan().changes())
                .singleElement()
                .extracting(Change::differences)
                .isEqualTo(List.of(new Difference(ImportColumn.MANAGER_ID, "", "E1")));
    }

    @Test
    void someoneAddedByHandIsFoundByTheirAddressAndGetsTheirEmployeeId() {
        known.add(new KnownPerson(PersonId.next(), data(null, "e1@example.org"), null));
        row("E1", "");

        assertThat(plan().creations()).isEmpty();
        assertThat(plan().changes())
                .singleElement()
                .extracting(Change::differences)
                .isEqualTo(List.of(new Difference(ImportColumn.EMPLOYEE_ID, "", "E1")));
    }

    @ParameterizedTest
    @CsvSource({
        "EMPLOYEE_ID, '', missing",
        "GIVEN_NAME, '  ', missing",
        "EMAIL, '', missing",
        "EMAIL, not-an-address, email-invalid",
        "EMAIL, a@b@example.org, email-invalid",
        "EMAIL, a..b@example.org, email-invalid",
        "TIME_ZONE, '', missing",
        "TIME_ZONE, Mars/Olympus, zone",
        "LANGUAGES, en; klingonish, language",
        "HIRED_ON, 31/02/2020, date",
        "HIRED_ON, 2023-02-30, date",
        "HIRED_ON, +99999-01-01, date",
        "MANAGER_ID, E1, manager-self",
        "MANAGER_ID, E9, manager-unknown",
        "STATUS, maybe, status",
        "STATUS, '', missing",
    })
    void aBadCellIsRefusedWithItsReason(ImportColumn column, String cell, String reason) {
        row("E1", "", Map.of(column, cell));

        assertThat(reasons()).isEqualTo(Map.of(2, List.of(reason)));
        assertThat(plan().changesSomething()).isFalse();
    }

    @Test
    void whatNoPageCanShowIsRefused() {
        row("E1", "", Map.of(ImportColumn.GIVEN_NAME, "A\0da"));

        assertThat(reasons()).isEqualTo(Map.of(2, List.of("unshowable")));
    }

    @Test
    void overlongCellsAreRefusedAndQuotedBriefly() {
        row("E1", "", Map.of(ImportColumn.JOB_TITLE, "x".repeat(301), ImportColumn.EMAIL, "x".repeat(300)));

        assertThat(reasons().get(2)).containsExactly("long", "email-invalid", "long");
        assertThat(plan().refusals().get(0).problems())
                .allSatisfy(problem -> assertThat(problem.what()).hasSizeLessThanOrEqualTo(60));
    }

    @Test
    void everythingWrongWithARowIsSaidAtOnce() {
        row("E1", "", Map.of(ImportColumn.EMAIL, "", ImportColumn.HIRED_ON, "soon", ImportColumn.STATUS, "?"));

        assertThat(reasons().get(2)).containsExactly("missing", "date", "status");
    }

    @Test
    void aTornRowIsRefused() {
        rows.add(new ImportRow(7, List.of("E1", "Ada")));

        assertThat(reasons()).isEqualTo(Map.of(7, List.of("columns")));
    }

    @Test
    void twoRowsThatClaimTheSameAreBothRefusedBecauseNobodyKnowsWhoIsRight() {
        row("E1", "");
        row("E1", "", Map.of(ImportColumn.EMAIL, "other@example.org"));
        row("E2", "", Map.of(ImportColumn.EMAIL, "Same@Example.org"));
        row("E3", "", Map.of(ImportColumn.EMAIL, "sAME@eXAMPLE.org"));

        assertThat(reasons().values())
                .containsExactly(
                        List.of("employee-repeated"),
                        List.of("employee-repeated"),
                        List.of("email-repeated"),
                        List.of("email-repeated"));
        assertThat(plan().refusals().get(0).problems().get(0).where()).isEqualTo("3");
    }

    @Test
    void anAddressThatSomeoneElseHasIsRefused() {
        known("E1", null);
        row("E2", "", Map.of(ImportColumn.EMAIL, "E1@example.org"));

        assertThat(reasons()).isEqualTo(Map.of(2, List.of("email-taken")));
    }

    @Test
    void twoPeopleMaySwapTheirAddresses() {
        known("E1", null);
        known("E2", null);
        row("E1", "", Map.of(ImportColumn.EMAIL, "e2@example.org"));
        row("E2", "", Map.of(ImportColumn.EMAIL, "e1@example.org"));

        assertThat(plan().changes()).hasSize(2);
    }

    @Test
    void aSwapFallsWhollyWhenHalfOfItIsRefused() {
        known("E1", null);
        known("E2", null);
        row("E1", "", Map.of(ImportColumn.EMAIL, "e2@example.org"));
        row("E2", "", Map.of(ImportColumn.EMAIL, "e1@example.org", ImportColumn.TIME_ZONE, "Nowhere"));

        assertThat(reasons().values()).containsExactly(List.of("email-taken"), List.of("zone"));
    }

    @Test
    void eachMemberOfACircleIsRefusedAndWhoReportsIntoItComesWithoutAManager() {
        row("E1", "E2");
        row("E2", "E3");
        row("E3", "E1");
        row("E4", "E3");
        row("E5", "");

        assertThat(reasons())
                .isEqualTo(Map.of(
                        2, List.of("manager-circle"), 3, List.of("manager-circle"), 4, List.of("manager-circle")));
        assertThat(plan().creations()).extracting(Creation::manager).containsExactly("", "");
        assertThat(notSet()).isEqualTo(Map.of(5, "refused 4 false"));
    }

    @Test
    void oneRefusedRowTakesNobodyDownWhoReportsToItAtWhateverDistance() {
        row("E1", "", Map.of(ImportColumn.TIME_ZONE, "Nowhere"));
        row("E2", "E1");
        row("E3", "E2");

        assertThat(plan().refusals()).extracting(Refusal::line).containsExactly(2);
        assertThat(plan().creations()).extracting(Creation::manager).containsExactly("", "E2");
        assertThat(notSet()).isEqualTo(Map.of(3, "refused 2 false"));
    }

    @Test
    void whoseManagerIsRefusedGoesOnReportingToWhomTheyReportToNow() {
        var boss = known("E1", null);
        known("E2", boss);
        row("E2", "E3");
        row("E3", "", Map.of(ImportColumn.EMAIL, "no address"));

        assertThat(plan().unchanged()).isEqualTo(1);
        assertThat(notSet()).isEqualTo(Map.of(2, "refused 3 true"));
    }

    @Test
    void nobodyIsKeptInACircleByWhatWasSoBefore() {
        var boss = known("E1", null);
        known("E2", boss);
        row("E1", "E2");
        row("E2", "E9");
        row("E9", "", Map.of(ImportColumn.STATUS, "?"));

        assertThat(plan().refusals()).extracting(Refusal::line).containsExactly(4);
        assertThat(plan().changes()).extracting(Change::manager).containsExactly("E2", "");
        assertThat(notSet()).isEqualTo(Map.of(3, "refused 4 false"));
    }

    @Test
    void aManagerWhoseRowNobodyCanReadIsRefusedAndNotUnknown() {
        rows.add(new ImportRow(90, List.of("E8", "Grace", "Hopper", "grace@example.org")));
        row("", "", Map.of(ImportColumn.GIVEN_NAME, "Mary", ImportColumn.EMAIL, "mary@example.org"));
        row("E2", "E8");
        row("E3", "grace@example.org");
        row("E4", "Mary Byron");
        row("E5", "Mary Shelley");

        assertThat(reasons())
                .isEqualTo(Map.of(90, List.of("columns"), 3, List.of("missing"), 7, List.of("manager-unknown")));
        assertThat(notSet()).isEqualTo(Map.of(4, "refused 90 false", 5, "refused 90 false", 6, "refused 3 false"));
    }

    @Test
    void aCircleMayCloseThroughPeopleTheFileDoesNotName() {
        var top = known("E1", null);
        var middle = known("E2", top);
        known("E3", middle);
        row("E1", "E3");

        assertThat(reasons()).isEqualTo(Map.of(2, List.of("manager-circle")));
    }

    @Test
    void aRefusedManagerWhoIsHereAlreadyHoldsNobodyBack() {
        known("E1", null);
        row("E1", "", Map.of(ImportColumn.TIME_ZONE, "Nowhere"));
        row("E2", "E1");

        assertThat(plan().creations()).hasSize(1);
    }

    @Test
    void nobodyEndsTheirOwnTimeHereByTheirOwnFile() {
        known.add(new KnownPerson(IMPORTER, data("E1", "e1@example.org"), null));
        row("E1", "", Map.of(ImportColumn.STATUS, "Terminated"));

        assertThat(reasons()).isEqualTo(Map.of(2, List.of("own-end")));
    }

    @Test
    void aManagerMayBeNamedByAddressOrByANameThatOnlyOneHas() {
        row("E1", "", Map.of(ImportColumn.FAMILY_NAME, "Lind"));
        row("E2", "e1@EXAMPLE.org");
        row("E3", "lind, Ada");
        row("E4", "Ada Byron");
        row("E5", "E5@example.org");

        assertThat(plan().creations()).extracting(Creation::manager).containsExactly("", "E1", "E1", "");
        assertThat(reasons()).isEqualTo(Map.of(6, List.of("manager-self")));
        assertThat(notSet()).as("several have this name").isEqualTo(Map.of(5, "ambiguous 4 false"));
    }

    @Test
    void aNameIsTheSameWhateverItsAccentsAndCase() {
        row("E1", "", Map.of(ImportColumn.GIVEN_NAME, "Işıl", ImportColumn.FAMILY_NAME, "Yılmaz"));
        row("E2", "ISIL YILMAZ");
        row("E3", "Yilmaz, Isil");

        assertThat(plan().creations()).extracting(Creation::manager).containsExactly("", "E1", "E1");
    }

    @ParameterizedTest
    @CsvSource({
        "Claims, 4, Pricing, 5, E1",
        "Claims, 4, Claims, 2, E1",
        "Claims, Grade 4, Claims, Grade 2, E1",
        "Claims, 4, Claims, 5, ''",
        "Pricing, 4, Pricing, 5, ''",
        "Claims, 2, Claims, 2, ''",
        "Claims, Senior, Pricing, Senior, ''",
        "'', 4, '', 2, ''",
    })
    void ofTwoNamesakesTheOneInTheDepartmentWhoIsNotBelowIsMeant(
            String department, String level, String other, String otherLevel, String manager) {
        namesake("E1", department, level);
        namesake("E2", other, otherLevel);
        row(
                "E3",
                "Grace Hopper",
                Map.of(
                        ImportColumn.DEPARTMENT,
                        department.isEmpty() ? "" : "Claims",
                        ImportColumn.LEVEL,
                        level.startsWith("Grade") ? "Grade 3" : "3"));

        assertThat(plan().refusals()).isEmpty();
        assertThat(plan().creations().get(2).manager()).isEqualTo(manager);
        assertThat(notSet()).isEqualTo(manager.isEmpty() ? Map.of(4, "ambiguous 2 false") : Map.of());
    }

    @Test
    void aNamesakeWhoseRowIsRefusedMayBeTheOneWhoIsMeant() {
        namesake("E1", "Claims", "4");
        rows.add(new ImportRow(
                80,
                rows.get(0).cells().stream()
                        .map(cell -> cell.equals("E1") ? "" : cell.replace("E1@", "E2@"))
                        .toList()));
        row("E3", "Grace Hopper", Map.of(ImportColumn.DEPARTMENT, "Claims", ImportColumn.LEVEL, "3"));

        assertThat(notSet()).isEqualTo(Map.of(4, "ambiguous 2 false"));
    }

    private void namesake(String id, String department, String level) {
        row(
                id,
                "",
                Map.of(
                        ImportColumn.GIVEN_NAME,
                        "Grace",
                        ImportColumn.FAMILY_NAME,
                        "Hopper",
                        ImportColumn.DEPARTMENT,
                        department,
                        ImportColumn.LEVEL,
                        level));
    }

    /** By line: why, where, and whether the manager before stays. */
    private Map<Integer, String> notSet() {
        return plan().notSet().stream()
                .collect(toMap(
                        ImportPlan.NotSet::line,
                        one -> one.reason().key().replaceAll(".*\\.", "") + " "
                                + one.reason().where() + " " + one.kept()));
    }

    @Test
    void whoWasSetUpWithoutAPlaceKeepsTheirZoneWhereTheFileNamesNone() {
        var somebody = NewPerson.named("Ada", "Byron", "e1@example.org").data();
        known.add(new KnownPerson(PersonId.next(), somebody, null));
        var layout = ImportLayout.of(List.of("Employee ID", "Name", "Work E-mail"), ImportChoices.NONE);
        rows.add(new ImportRow(2, List.of("E1", "Ada Byron", "e1@example.org"), layout));

        assertThat(plan().refusals()).isEmpty();
        assertThat(plan().changes())
                .singleElement()
                .extracting(change -> change.data().timeZone())
                .isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void whatTheFileHasNoColumnForStaysAsItIs() {
        var boss = known("E1", null);
        known("E2", boss);
        var layout = ImportLayout.of(List.of("Employee ID", "Name", "Work E-mail", "Position"), ImportChoices.NONE);
        rows.add(new ImportRow(2, List.of("E2", "Byron, Ada", "e2@example.org", "Captain"), layout));
        rows.add(new ImportRow(3, List.of("E3", "Byron, Ada", "e3@example.org", ""), layout));

        assertThat(plan().changes())
                .singleElement()
                .extracting(Change::differences)
                .isEqualTo(List.of(new Difference(ImportColumn.JOB_TITLE, "", "Captain")));
        assertThat(plan().creations())
                .as("new people, whose zone nobody names, are where the importer is")
                .singleElement()
                .extracting(one -> one.data().timeZone())
                .isEqualTo(IMPORTERS_ZONE);
    }

    @Test
    void formulasAndMarkupAreText() {
        row("E1", "", Map.of(ImportColumn.GIVEN_NAME, "=HYPERLINK(\"//evil\")", ImportColumn.FAMILY_NAME, "<script>"));

        assertThat(plan().creations().get(0).data().givenName()).isEqualTo("=HYPERLINK(\"//evil\")");
    }

    @Test
    void listsAreReadWithoutGapsAndRepeats() {
        row("E1", "", Map.of(ImportColumn.SKILLS, "Excel;;;  ; Excel;Chess"));

        assertThat(plan().creations().get(0).data().skills()).containsExactly("Excel", "Chess");
    }

    /** Whatever managers a file names: the accepted rows and the people before them form a forest. */
    @ParameterizedTest
    @MethodSource("seeds")
    void theOrganisationNeverTurnsInCircles(long seed) {
        var random = new Random(seed);
        var size = 1 + random.nextInt(40);
        IntStream.range(0, size / 2)
                .forEach(i -> known(
                        "E" + i, i == 0 ? null : known.get(random.nextInt(i)).id()));
        IntStream.range(size / 4, size)
                .forEach(i -> row("E" + i, random.nextInt(4) == 0 ? "" : "E" + random.nextInt(size + 1)));

        var managers = after(plan());
        managers.keySet().forEach(start -> {
            var seen = new HashSet<String>();
            for (var at = start; !at.isEmpty(); at = managers.get(at)) {
                assertThat(seen.add(at)).as("%s comes back to %s", start, at).isTrue();
                assertThat(managers).containsKey(at);
            }
        });
        assertThat(plan().fingerprint()).isEqualTo(plan().fingerprint());
    }

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 300);
    }

    private Map<String, String> after(ImportPlan plan) {
        var keys = known.stream().collect(toMap(KnownPerson::id, KnownPerson::key));
        var managers = new java.util.HashMap<>(known.stream()
                .collect(
                        toMap(KnownPerson::key, person -> person.manager() == null ? "" : keys.get(person.manager()))));
        plan.changes().forEach(change -> managers.put(keys.get(change.person()), change.manager()));
        plan.creations().forEach(creation -> managers.put(creation.data().employeeId(), creation.manager()));
        return managers;
    }

    private ImportPlan plan() {
        return ImportPlanner.plan(IMPORTER, IMPORTERS_ZONE, known, rows);
    }

    private Map<Integer, List<String>> reasons() {
        return plan().refusals().stream()
                .collect(toMap(
                        Refusal::line,
                        refusal -> refusal.problems().stream()
                                .map(problem -> problem.key().substring("people.import.refused.".length()))
                                .toList(),
                        (one, other) -> one,
                        java.util.TreeMap::new));
    }

    private PersonId known(String employeeId, @Nullable PersonId manager) {
        var person =
                new KnownPerson(PersonId.next(), data(employeeId, employeeId.toLowerCase() + "@example.org"), manager);
        known.add(person);
        return person.id();
    }

    private static PersonData data(@Nullable String employeeId, String email) {
        return new PersonData(
                employeeId,
                "Ada",
                "Byron",
                email,
                "",
                "",
                "",
                "",
                ZoneId.of("Europe/Lisbon"),
                List.of("en"),
                List.of(),
                List.of(),
                LocalDate.of(2020, 2, 29),
                true);
    }

    private void row(String employeeId, String manager) {
        row(employeeId, manager, Map.of());
    }

    private void row(String employeeId, String manager, Map<ImportColumn, String> other) {
        var usual = Map.of(
                ImportColumn.EMPLOYEE_ID, employeeId,
                ImportColumn.GIVEN_NAME, "Ada",
                ImportColumn.FAMILY_NAME, "Byron",
                ImportColumn.EMAIL, employeeId + "@example.org",
                ImportColumn.TIME_ZONE, "Europe/Lisbon",
                ImportColumn.LANGUAGES, "en",
                ImportColumn.HIRED_ON, "2020-02-29",
                ImportColumn.MANAGER_ID, manager,
                ImportColumn.STATUS, "Active");
        var cells = ImportColumn.ofPeople().stream()
                .map(column -> other.getOrDefault(column, usual.getOrDefault(column, "")))
                .toList();
        rows.add(new ImportRow(rows.size() + 2, cells));
    }
}
