package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who coordinates a program is said by its coordinators, and by an administrator where all of them have left. */
@ConfidantTest
class CoordinatorsPagesTest {

    private final Given given;
    private final Browsing browsing;
    private final ProgramService programs;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private Viewer other;
    private ProgramId program;
    private String page;

    @SuppressWarnings("NullAway.Init")
    CoordinatorsPagesTest(Given given, MockMvcTester mvc, ProgramService programs, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.programs = programs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        other = given.person();
        program = given.program(coordinator);
        page = "/programs/" + program + "/coordinators";
    }

    @Test
    void anotherIsFoundAndNamedAndDismissedAgain() {
        assertThat(browsing.get(coordinator, page))
                .bodyText()
                .contains(coordinator.name(), "at least one coordinator")
                .doesNotContain("dismissals");
        assertThat(browsing.get(coordinator, page + "?q=" + other.familyName()))
                .bodyText()
                .contains(other.name(), "Let them coordinate");

        assertThat(name(coordinator, other)).hasStatus3xxRedirection();
        assertThat(browsing.get(other, "/programs/" + program + "/enrollments")).hasStatusOk();
        assertThat(browsing.post(coordinator, page + "/" + other.id() + "/dismissals", Map.of()))
                .hasRedirectedUrl(page);
        assertThat(browsing.get(other, "/programs/" + program + "/enrollments")).hasStatus(404);
        assertThat(actions()).isEqualTo("program.coordinator_named program.coordinator_dismissed");
    }

    @Test
    void whoGivesItUpIsLedElsewhereAndTheLastOneStays() {
        assertThat(browsing.post(coordinator, page + "/" + coordinator.id() + "/dismissals", Map.of()))
                .hasStatus(409);
        name(coordinator, other);
        assertThat(browsing.post(coordinator, page + "/" + coordinator.id() + "/dismissals", Map.of()))
                .hasRedirectedUrl("/programs");
        assertThat(browsing.get(coordinator, page)).hasStatus(404);
    }

    @Test
    void anAdministratorNamesSomebodyElseOnlyWhereAllCoordinatorsHaveLeft() {
        var administrator = given.administrator();
        assertThat(browsing.get(administrator, page)).hasStatus(404);
        assertThat(name(administrator, other)).hasStatus(404);

        jdbc.sql("update person set active = false where id = :id")
                .param("id", coordinator.id().value())
                .update();
        assertThat(browsing.get(administrator, "/programs/" + program))
                .bodyText()
                .contains(page);
        assertThat(name(administrator, administrator)).hasStatus(409).bodyText().contains("Nobody names themselves.");
        assertThat(name(administrator, other)).hasStatus3xxRedirection();

        assertThat(programs.coordinatorsOf(program)).containsExactlyInAnyOrder(coordinator.id(), other.id());
        assertThat(browsing.get(administrator, page)).hasStatus(404);
        assertThat(browsing.get(administrator, "/programs/" + program + "/enrollments"))
                .hasStatus(404);
    }

    @Test
    void whoOnlyTakesPartDoesNotFindThePage() {
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);

        assertThat(browsing.get(mentor, page)).hasStatus(404);
        assertThat(name(mentor, other)).hasStatus(404);
        assertThat(browsing.get(mentor, "/programs/" + program)).bodyText().doesNotContain(page);
    }

    @Test
    void thePageAsksTheSameForTenAndForFiveHundred() throws Exception {
        many(9);
        var few = statements();
        many(490);

        assertThat(statements()).isEqualTo(few);
        assertThat(programs.coordinatorsOf(program)).hasSize(500);
    }

    /** Of the list alone, and with a search that finds others. */
    private List<Integer> statements() throws Exception {
        return List.of(
                StatementCount.of(
                        () -> assertThat(browsing.get(coordinator, page)).hasStatusOk()),
                StatementCount.of(() ->
                        assertThat(browsing.get(coordinator, page + "?q=robin")).hasStatusOk()));
    }

    private void many(int count) {
        Crowd.enrol(jdbc, program, Place.MENTOR, count);
        jdbc.sql("""
                        insert into program_coordinator select program_id, person_id, now() from enrollment
                        where program_id = :program on conflict do nothing""").param("program", program.value()).update();
    }

    private MvcTestResult name(Viewer by, Viewer whom) {
        return browsing.post(by, page + "/" + whom.id() + "/appointments", Map.of());
    }

    private String actions() {
        return jdbc.sql("""
                        select string_agg(action, ' ' order by seq) from audit_entry
                        where subject = :program and action like 'program.coordinator%'""")
                .param("program", program.toString())
                .query(String.class)
                .single();
    }
}
