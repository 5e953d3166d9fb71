package org.confidant.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A coordinator asks a run what would be: with other room, without a rule, and who could have whom. */
@ConfidantTest
class WhatWouldBeTest {

    private final Given given;
    private final Browsing browsing;
    private final MatchRunner runner;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private Matching matching;

    @SuppressWarnings("NullAway.Init")
    WhatWouldBeTest(Given given, MockMvcTester mvc, MatchRunner runner, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.runner = runner;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
        matching = new Matching(browsing, runner, coordinator, program);
    }

    @Test
    void withOneMorePlaceEverybodyHasAMentorAndNothingIsPublished() {
        var mentor = given.person();
        var place = given.mentor(coordinator, program, mentor, 1);
        given.mentee(coordinator, program, given.person());
        given.mentee(coordinator, program, given.person());
        var run = matching.done();
        assertThat(matching.page(run + "/places?mentor=" + place).text())
                .contains(mentor.name() + " had room for one mentee");

        var whatIf = matching.done(run + "/places", Map.of("mentor", place.toString(), "more", "1"));

        assertThat(matching.page(whatIf).text()).contains("2 of 2 have a mentor", "A what-if");
        assertThat(matching.page(whatIf + "/comparisons").text()).contains("1 of 2, 50 %", "2 of 2, 100 %");
        assertThat(browsing.post(coordinator, whatIf + "/publications", Map.of()))
                .hasStatus(409);
        assertThat(matching.page(matching.done()).text()).contains("1 of 2 have a mentor");
    }

    @Test
    void whatIsRunAroundAWhatIfStaysOne() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var whatIf = matching.done(matching.done() + "/places", Map.of("more", "2"));

        var again = matching.done(whatIf + "/reruns", Map.of());

        assertThat(browsing.post(coordinator, again + "/publications", Map.of()))
                .hasStatus(409);
        assertThat(matching.page(again + "/places").text()).contains("There was room for 3 mentees");
    }

    @Test
    void withFewerPlacesThanAreKeptByHandNothingIsRun() {
        var place = given.mentor(coordinator, program, given.person(), 1);
        var mentee = given.mentee(coordinator, program, given.person());
        var run = matching.done();
        matching.post(
                run + "/choices", Map.of("mentee", mentee.toString(), "mentor", place.toString(), "choice", "KEEP"));

        var refused = browsing.post(coordinator, run + "/places", Map.of("more", "-1"));

        assertThat(refused).hasStatus(422).bodyText().contains("than there would be room for");
        assertThat(matching.page("/programs/" + program + "/match-runs").select("main a[href^=/match-runs/]"))
                .hasSize(1);
    }

    @Test
    void noPlacesMoreAndTooManyAreSaidToBeWrong() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = matching.done();

        assertThat(browsing.post(coordinator, run + "/places", Map.of("more", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("with 0 nothing would change");
        assertThat(browsing.post(coordinator, run + "/places", Map.of("more", "21")))
                .hasStatus(422);
        assertThat(browsing.post(coordinator, run + "/places", Map.of("more", "1", "mentor", "nobody")))
                .hasStatus(422);
        assertThat(browsing.post(
                        coordinator,
                        run + "/places",
                        Map.of("more", "1", "mentor", EnrollmentId.next().toString())))
                .hasStatus(404);
        var stranger = given.person();
        given.program(stranger);
        assertThat(browsing.get(stranger, run + "/places")).hasStatus(404);
        assertThat(browsing.get(stranger, run + "/matrix")).hasStatus(404);
    }

    @Test
    void whoHasNoMentorBecauseOfARuleIsToldWhatWithoutItWouldBe() {
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);
        var mentee = given.mentee(coordinator, program, given.person());
        var form = new HashMap<>(MatchSettingsTest.form());
        form.put("otherDepartment", "true"); // all who are given work in one

        var run = matching.done(matching.done() + "/what-ifs", form);

        assertThat(matching.page(run + "/explanations?mentee=" + mentee)
                        .select("section[aria-labelledby=open] li")
                        .text())
                .contains(
                        mentor.name(),
                        "If their being in one department did not matter.",
                        "One more person would have a mentor.");
    }

    @Test
    void aCellOfTheMatrixLeadsToItsReasonsAndSaysWhichRuleKeepsTwoApart() {
        var head = given.person();
        var headsPlace = given.mentor(coordinator, program, head, 1);
        given.mentor(coordinator, program, given.person(), 1);
        var report = given.mentee(coordinator, program, given.reportingTo(head.id()));
        given.mentee(coordinator, program, given.person());
        var run = matching.done();

        var matrix = matching.page(run + "/matrix");

        assertThat(matrix.select("tbody tr")).hasSize(2);
        assertThat(matrix.select("thead th")).hasSize(3);
        assertThat(matrix.select("td.is-given")).hasSize(2);
        var apart = matrix.select("td a[href*=" + report + "][href*=" + headsPlace + "]");
        assertThat(apart.text()).startsWith("–").contains("One reports to the other");
        assertThat(matching.page(apart.attr("href")).text()).contains("One reports to the other");
        assertThat(matching.page(run + "/matrix?q=nobody-like-that").text())
                .contains("Nobody like that is in this list.");
    }

    @Test
    void theMatrixAsksNoMoreForMorePeople() throws Exception {
        Crowd.enrol(jdbc, program, Place.MENTOR, 2);
        Crowd.enrol(jdbc, program, Place.MENTEE, 3);
        var few = matching.done();
        Crowd.enrol(jdbc, program, Place.MENTOR, 40);
        Crowd.enrol(jdbc, program, Place.MENTEE, 60);
        var many = matching.done();
        matching.page(few + "/matrix"); // laid out once
        matching.page(many + "/matrix");

        assertThat(matching.page(many + "/matrix").select("tbody tr")).hasSize(Matrices.ROWS);
        assertThat(StatementCount.statementsOf(() -> matching.page(few + "/matrix")))
                .hasSameSizeAs(StatementCount.statementsOf(() -> matching.page(many + "/matrix")));
    }
}
