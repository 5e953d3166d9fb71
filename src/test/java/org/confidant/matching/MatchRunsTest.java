package org.confidant.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.StatementCount;
import org.confidant.matching.fit.Criterion;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.Viewer;
import org.confidant.program.Answer;
import org.confidant.program.Answers;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.Place;
import org.confidant.program.QuestionKind;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.ProgramId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A coordinator matches a whole program: looks, decides by hand, runs again, and publishes once. */
@ConfidantTest
class MatchRunsTest {

    private final Given given;
    private final EnrollmentAnswers answers;
    private final Browsing browsing;
    private final MatchRunner runner;
    private final RunSteps steps;
    private final ResultRows rows;
    private final ProposalService proposals;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private String runs;
    private Matching matching;

    @SuppressWarnings("NullAway.Init")
    MatchRunsTest(
            Given given,
            EnrollmentAnswers answers,
            MockMvcTester mvc,
            MatchRunner runner,
            RunSteps steps,
            ResultRows rows,
            ProposalService proposals,
            JdbcClient jdbc) {
        this.given = given;
        this.answers = answers;
        this.browsing = new Browsing(mvc);
        this.runner = runner;
        this.steps = steps;
        this.rows = rows;
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
        runs = "/programs/" + program + "/match-runs";
        matching = new Matching(browsing, runner, coordinator, program);
    }

    @Test
    void nobodyIsToldBeforeItIsPublishedAndThenEverybodyIsAsked() {
        var mentor = given.person();
        var mentee = given.person();
        given.mentor(coordinator, program, mentor, 1);
        given.mentee(coordinator, program, mentee);
        var run = start();

        assertThat(page(run).text()).contains("This run waits its turn");
        runner.runAll();
        assertThat(page(run).text()).contains("1 of 1 have a mentor", mentee.name(), mentor.name());
        assertThat(proposals.waitingFor(mentee)).isEmpty();

        post(run + "/publications", Map.of());

        assertThat(page(run).text()).contains("Published");
        assertThat(proposals.waitingFor(mentee)).hasSize(1);
        assertThat(proposals.waitingFor(mentor)).hasSize(1);
    }

    @Test
    void whatIsNotThereIsNotRunAgain() {
        assertThat(browsing.post(coordinator, "/match-runs/" + MatchRunId.next() + "/reruns", Map.of()))
                .hasStatus(404);
    }

    @Test
    void aRunIsPublishedOnce() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = done();
        post(run + "/publications", Map.of());

        assertThat(browsing.post(coordinator, run + "/publications", Map.of())).hasStatus(409);
        assertThat(proposals.inProgram(coordinator, program)).hasSize(1);
    }

    @Test
    void whatDoesNotHoldAnyMoreIsListedAndNotSentWhileTheOthersAre() {
        var mentor = given.person();
        var manager = given.person();
        var first = given.person();
        var second = given.reportingTo(manager.id());
        given.mentor(coordinator, program, mentor, 1);
        var managersPlace = given.mentor(coordinator, program, manager, 1);
        var firstsPlace = given.mentee(coordinator, program, first);
        given.mentee(coordinator, program, second);
        var run = done();
        proposals.propose(coordinator, program, firstsPlace, managersPlace);

        post(run + "/publications", Map.of());

        assertThat(page(run).select("section[aria-labelledby=held] li").text())
                .contains(first.name(), "does not wait any more");
        assertThat(proposals.waitingFor(second)).hasSize(1);
        assertThat(proposals.waitingFor(mentor)).hasSize(1);
        assertThat(proposals.waitingFor(first)).hasSize(1);
    }

    @Test
    void roomThatIsAskedAboutIsNotAskedAboutTwice() {
        var mentor = given.person();
        var place = given.mentor(coordinator, program, mentor, 1);
        given.mentee(coordinator, program, given.person());
        var run = done();
        var asked = given.mentee(coordinator, program, given.person());
        proposals.propose(coordinator, program, asked, place);

        post(run + "/publications", Map.of());

        assertThat(page(run).text()).contains("One pair was not asked", "every place is taken");
        assertThat(proposals.waitingFor(mentor)).hasSize(1);
    }

    @Test
    void itComesOutToTheByteAsBeforeWhenItWasCutShort() {
        Crowd.enrol(jdbc, program, Place.MENTOR, 12);
        Crowd.enrol(jdbc, program, Place.MENTEE, 30);
        var run = start();
        var id = Matching.id(run);
        steps.begin(id); // and the instance that ran it is killed

        runner.runAll();

        var snapshot = rows.snapshot(id);
        assertThat(Snapshot.of(snapshot.bytes()).bytes()).isEqualTo(snapshot.bytes());
        var again = Matchmaker.outcome(Matchmaker.solve(snapshot, mentees -> {}));
        var shuffled = Matchmaker.outcome(Matchmaker.solve(Shuffled.of(snapshot), mentees -> {}));
        assertThat(shuffled.bytes()).isEqualTo(again.bytes());
        assertThat(page(run).select(".hash").text()).isEqualTo(RunSteps.hash(again.bytes()));
    }

    @Test
    void aRunThatIsStoppedComesToNothing() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = start();

        post(run + "/cancellations", Map.of());
        runner.runAll();

        assertThat(page(run).text()).contains("This run was stopped");
        assertThat(browsing.post(coordinator, run + "/cancellations", Map.of())).hasStatus(409);
        assertThat(browsing.post(coordinator, run + "/publications", Map.of())).hasStatus(409);
    }

    @Test
    void stoppedInTheMiddleItWritesNothing() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = start();
        var snapshot = steps.begin(Matching.id(run)).orElseThrow();
        post(run + "/cancellations", Map.of());

        assertThat(steps.progress(Matching.id(run), 1)).isFalse();
        steps.finish(Matching.id(run), Matchmaker.outcome(Matchmaker.solve(snapshot, mentees -> {})));

        assertThat(page(run).text()).contains("This run was stopped");
    }

    @Test
    void whatIsDecidedByHandHoldsInTheNextRunAndIsComparedWithTheOneBefore() {
        var one = given.mentor(coordinator, program, given.person(), 1);
        var other = given.mentor(coordinator, program, given.person(), 1);
        var mentee = given.person();
        var place = given.mentee(coordinator, program, mentee);
        var run = done();
        var was = given(run, place);
        var instead = was.equals(one) ? other : one;
        assertThat(page(run + "/explanations?mentee=" + place + "&mentor=" + instead)
                        .text())
                .contains("What this pair would cost", "Nothing: the whole would be as good.");

        post(run + "/choices", Map.of("mentee", place.toString(), "mentor", instead.toString(), "choice", "KEEP"));
        post(run + "/choices", Map.of("mentee", place.toString(), "mentor", was.toString(), "choice", "FORBID"));
        assertThat(page(run).select("section[aria-labelledby=choices] li")).hasSize(2);
        assertThat(given(run, place)).isEqualTo(was);
        var next = post(run + "/reruns", Map.of());
        runner.runAll();

        assertThat(given(next, place)).isEqualTo(instead);
        assertThat(page(next + "/comparisons")
                        .select("section[aria-labelledby=changed] tbody tr")
                        .text())
                .contains(mentee.name());
        assertThat(page(next + "/explanations?mentee=" + place + "&mentor=" + was)
                        .text())
                .contains("You said that these two are not matched.");
        post(next + "/choices/removals", Map.of("mentee", place.toString(), "mentor", was.toString()));
        assertThat(page(next).select("section[aria-labelledby=choices] li")).hasSize(1);
    }

    @Test
    void nobodyIsKeptBeyondARuleOrTheRoomThatThereIs() {
        var manager = given.person();
        var place = given.mentor(coordinator, program, manager, 1);
        var report = given.mentee(coordinator, program, given.reportingTo(manager.id()));
        var one = given.mentee(coordinator, program, given.person());
        var other = given.mentee(coordinator, program, given.person());
        var run = done();

        assertThat(keep(run, report, place)).isEqualTo(409);
        assertThat(keep(run, one, place)).isEqualTo(302);
        assertThat(keep(run, other, place)).isEqualTo(409);
        assertThat(page(run).select("section[aria-labelledby=choices] li")).hasSize(1);
    }

    @Test
    void whoReportsToTheOtherAtAnyDepthIsNeverMatched() {
        var head = given.person();
        var report = given.reportingTo(given.reportingTo(head.id()).id());
        given.mentor(coordinator, program, head, 1);
        var place = given.mentee(coordinator, program, report);
        var run = done();

        assertThat(page(run + "?show=WITHOUT").text()).contains("A rule stands between them and every mentor.");
        assertThat(page(run + "/explanations?mentee=" + place).text())
                .contains("One mentor: One reports to the other, directly or further up.");
    }

    /** Only one of two can have the mentor; the other one is told what having them would cost. */
    @Test
    void whatAPairWouldCostIsWhatTheNextRunAroundItHasLess() {
        given.mentor(coordinator, program, given.person(), 1);
        var one = given.mentee(coordinator, program, given.person());
        var other = given.mentee(coordinator, program, given.person());
        var run = done();
        var without = menteesWithout(run).get(0);
        var mentor = given(run, without.equals(one.toString()) ? other : one);

        var why = page(run + "/explanations?mentee=" + without + "&mentor=" + mentor);

        assertThat(why.select("section[aria-labelledby=cost]").text())
                .contains("Nothing: the whole would be as good.", "and have nobody");
        assertThat(why.select("section[aria-labelledby=points] tbody tr")).hasSize(Criterion.values().length + 1);
    }

    @Test
    void whatBothAnsweredAlikeCountsAndWhatNobodyAnsweredIsSaidToBeUnknown() {
        var mentor = given.person();
        var mentee = given.person();
        var places = Map.of(
                mentor,
                given.mentor(coordinator, program, mentor, 1),
                mentee,
                given.mentee(coordinator, program, mentee));
        var unknown = answersRow(done(), places.get(mentee));
        var question = answers.matchable(program).stream()
                .filter(one -> one.text().kind() == QuestionKind.SCALE)
                .findFirst()
                .orElseThrow();
        places.forEach((person, place) ->
                answers.answer(person, place, new Answers(Map.of(question.id(), new Answer.Scaled(2)), Map.of())));

        assertThat(unknown).contains("not known, so counted as usual here");
        assertThat(answersRow(done(), places.get(mentee))).contains("100 %").doesNotContain("not known");
    }

    private String answersRow(String run, EnrollmentId mentee) {
        return page(run + "/explanations?mentee=" + mentee)
                .select("section[aria-labelledby=points] tr:contains(Answers to your questions)")
                .text();
    }

    @Test
    void aWhatIfChangesNothingAndCannotBePublished() {
        given.mentor(coordinator, program, given.person(), 2);
        given.mentee(coordinator, program, given.person());
        given.mentee(coordinator, program, given.person());
        var run = done();
        var form = new HashMap<>(MatchSettingsTest.form());
        form.put("otherDepartment", "true");
        var whatIf = post(run + "/what-ifs", form);
        runner.runAll();

        assertThat(page(whatIf).text()).contains("0 of 2 have a mentor", "A what-if");
        assertThat(browsing.post(coordinator, whatIf + "/publications", Map.of()))
                .hasStatus(409);
        assertThat(page(whatIf + "/comparisons").text()).contains("2 of 2, 100 %", "0 of 2, 0 %", "2 less well");
        assertThat(page("/programs/" + program + "/match-settings").select("#otherDepartment[checked]"))
                .isEmpty();
        assertThat(page(whatIf + "?show=WITHOUT").text()).contains("A rule stands between them and every mentor.");
    }

    @Test
    void whoHasNoMentorIsToldWhatWouldChangeIt() {
        var mentor = given.person();
        given.mentor(coordinator, program, mentor, 1);
        var one = given.mentee(coordinator, program, given.person());
        var other = given.mentee(coordinator, program, given.person());
        var run = done();
        var without = menteesWithout(run).get(0);

        var why = page(run + "/explanations?mentee=" + without);

        assertThat(List.of(one.toString(), other.toString())).contains(without);
        assertThat(why.text()).contains("Every place that they could have is taken");
        assertThat(why.select("section[aria-labelledby=open] li").text()).contains(mentor.name());
        assertThat(page(run + "?show=MENTORS").text()).contains("one more person with a mentor");
    }

    @Test
    void whoeverIsOnAnotherPageIsFoundByName() {
        var mentee = given.person();
        Crowd.enrol(jdbc, program, Place.MENTOR, 70);
        Crowd.enrol(jdbc, program, Place.MENTEE, 69);
        given.mentee(coordinator, program, mentee);
        var run = done();

        assertThat(rowsOf(run)).isEqualTo(50);
        assertThat(rowsOf(run + "?page=2")).isEqualTo(20);
        assertThat(rowsOf(run + "?page=3")).isZero();
        assertThat(rowsOf(run + "?q=" + mentee.familyName())).isEqualTo(1);
        assertThat(page(run + "?show=MENTORS").select("section[aria-labelledby=who] tbody tr"))
                .hasSize(50);
    }

    @Test
    void noPageAsksMoreForMorePeople() throws Exception {
        Crowd.enrol(jdbc, program, Place.MENTOR, 2);
        Crowd.enrol(jdbc, program, Place.MENTEE, 3);
        var few = done();
        Crowd.enrol(jdbc, program, Place.MENTOR, 40);
        Crowd.enrol(jdbc, program, Place.MENTEE, 60);
        var startFew = StatementCount.statementsOf(() -> start());
        var many = done();
        Crowd.enrol(jdbc, program, Place.MENTEE, 60);

        assertThat(StatementCount.statementsOf(() -> start())).hasSameSizeAs(startFew);
        for (var below : List.of("", "?show=WITHOUT", "?show=MENTORS", "?q=crowd")) {
            var lots = StatementCount.statementsOf(() -> page(many + below));
            assertThat(StatementCount.statementsOf(() -> page(few + below))).hasSameSizeAs(lots);
        }
        var fewOther = otherwise(few);
        var manyOther = otherwise(many);
        assertThat(StatementCount.statementsOf(() -> page(fewOther + "/comparisons")))
                .hasSameSizeAs(StatementCount.statementsOf(() -> page(manyOther + "/comparisons")));
    }

    @Test
    void whoCoordinatesAnotherProgramSeesNone() {
        given.mentor(coordinator, program, given.person(), 1);
        given.mentee(coordinator, program, given.person());
        var run = done();
        var stranger = given.person();
        given.program(stranger);

        assertThat(browsing.get(stranger, run)).hasStatus(404);
        assertThat(browsing.post(stranger, run + "/publications", Map.of())).hasStatus(404);
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void aRunWithoutAnybodyIsRefused() {
        assertThat(browsing.post(coordinator, runs, Map.of())).hasStatus(409);
    }

    /** The same people, of whom fewer are matched. */
    private String otherwise(String run) {
        var form = new HashMap<>(MatchSettingsTest.form());
        form.put("aim", "TOTAL_FIT");
        form.put("step", "10000");
        form.put("topics", "1");
        var other = post(run + "/what-ifs", form);
        runner.runAll();
        return other;
    }

    private int keep(String run, EnrollmentId mentee, EnrollmentId mentor) {
        var form = Map.of("mentee", mentee.toString(), "mentor", mentor.toString(), "choice", "KEEP");
        return browsing.post(coordinator, run + "/choices", form).getResponse().getStatus();
    }

    private EnrollmentId given(String run, EnrollmentId mentee) {
        return jdbc.sql(
                        "select mentor_id from match_run_mentee where run_id = cast(:run as uuid) and mentee_id = :mentee")
                .param("run", Matching.id(run).toString())
                .param("mentee", mentee.value())
                .query((row, n) -> EnrollmentId.of(row.getString(1)))
                .single();
    }

    private List<String> menteesWithout(String run) {
        return jdbc.sql(
                        "select mentee_id::text from match_run_mentee where run_id = cast(:run as uuid) and mentor_id is null")
                .param("run", Matching.id(run).toString())
                .query(String.class)
                .list();
    }

    private int rowsOf(String path) {
        return page(path).select("section[aria-labelledby=who] tbody tr").size();
    }

    private String done() {
        return matching.done();
    }

    private String start() {
        return matching.start();
    }

    private String post(String path, Map<String, String> form) {
        return matching.post(path, form);
    }

    private Document page(String path) {
        return matching.page(path);
    }
}
