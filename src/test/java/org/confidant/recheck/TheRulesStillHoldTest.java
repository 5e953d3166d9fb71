package org.confidant.recheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.DatabaseTrap;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.mentorship.BrokenRule;
import org.confidant.mentorship.BrokenRules;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.MentorshipState;
import org.confidant.mentorship.Refusal;
import org.confidant.people.PeopleImported;
import org.confidant.people.Viewer;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** N10: what changes about people has the rules of their mentorships looked at again, and opens a task; nothing ends by it. */
@ConfidantTest
@RecordApplicationEvents
class TheRulesStillHoldTest {

    private static final WorkingHours EVENINGS =
            new WorkingHours(LocalTime.of(18, 0), LocalTime.of(22, 0), Set.of(DayOfWeek.MONDAY));

    private static final String HEAD =
            "employee_id,given_name,family_name,email,job_title,level,department,location,time_zone,"
                    + "languages,skills,wants_to_learn,hired_on,manager_id,status\n";

    private final Given given;
    private final Recheck recheck;
    private final BrokenRules rules;
    private final BreachRows rows;
    private final MentorshipService mentorships;
    private final WorkingHoursService hours;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MockMvcTester mvc;
    private final DataSource dataSource;
    private final Clock clock;
    private final Environment environment;

    private Pair pair;
    private ProgramId program;
    private String breaches;

    @SuppressWarnings("NullAway.Init")
    TheRulesStillHoldTest(
            Given given,
            Recheck recheck,
            BrokenRules rules,
            BreachRows rows,
            MentorshipService mentorships,
            WorkingHoursService hours,
            MockMvcTester mvc,
            JdbcClient jdbc,
            DataSource dataSource,
            Clock clock,
            Environment environment) {
        this.given = given;
        this.recheck = recheck;
        this.rules = rules;
        this.rows = rows;
        this.mentorships = mentorships;
        this.hours = hours;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.mvc = mvc;
        this.dataSource = dataSource;
        this.clock = clock;
        this.environment = environment;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorship();
        program = pair.program();
        breaches = "/programs/" + program + "/rule-breaches";
    }

    @AfterEach
    void theyEnd() {
        mentorships.inProgram(pair.coordinator(), program).stream()
                .filter(one -> one.state() != MentorshipState.ENDED)
                .forEach(one -> mentorships.conclude(one.id()));
    }

    @Test
    void aProgramThatFailsIsToldAndKeepsNoOtherFromBeingLookedAt() throws SQLException {
        var failing = pair;
        report(pair.mentee(), pair.mentor());
        aPair();
        report(pair.mentee(), pair.mentor());
        var both = mock(BrokenRules.class);
        when(both.programs()).thenReturn(List.of(failing.program(), program));
        try (var trap = new DatabaseTrap(environment, "rule_breach", "program_id", failing.program())) {
            assertThatThrownBy(() -> new RecheckService(both, mock(BreachRows.class), recheck).sweep())
                    .hasMessageContaining("trap");
        }

        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
        assertThat(standing(failing.program())).isEmpty();
        mentorships.conclude(failing.mentorship());
    }

    @Test
    void whoComesToReportToTheOtherAtAnyDepthOpensATaskAndEndsNothing() {
        look();
        assertThat(open()).isEmpty();

        report(pair.mentee(), given.reportingTo(pair.mentor().id()));
        look();

        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
        assertThat(mentorships.of(pair.mentor()).get(0).state()).isEqualTo(MentorshipState.ACTIVE);
        assertThat(page().select("section[aria-labelledby=open] li").text())
                .contains(pair.mentor().name(), pair.mentee().name(), "One reports to the other by now");
        assertThat(browsing.get(pair.coordinator(), "/")).bodyText().contains("One rule does not hold any more");
    }

    @Test
    void anImportThatNamesAnotherManagerHasTheRulesLookedAtSoon(ApplicationEvents events) {
        var administrator = given.administrator();
        var mentor = row(pair.mentor(), "");
        var file = HEAD + mentor + row(pair.mentee(), mentor.substring(0, mentor.indexOf(',')));
        var upload = mvc.post()
                .uri("/people/imports")
                .multipart()
                .file(new MockMultipartFile("file", "export.csv", "text/csv", file.getBytes(UTF_8)))
                .with(user(administrator.id().toString()))
                .with(csrf())
                .exchange();
        var preview = String.valueOf(upload.getResponse().getRedirectedUrl());
        var plan =
                body(browsing.get(administrator, preview)).select("[name=plan]").val();
        assertThat(browsing.post(administrator, preview + "/applications", Map.of("plan", plan)))
                .hasStatus(302);

        assertThat(events.stream(PeopleImported.class))
                .singleElement()
                .satisfies(
                        one -> assertThat(one.people()).contains(pair.mentee().id()));
        look();
        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
    }

    @Test
    void whatHasChangedIsLookedAtByAJobOfItsOwnAtOnce() {
        var once = Tasks.oneTime("recheck-soon").execute((task, run) -> {});
        var jobs = SchedulerClient.Builder.create(dataSource, once)
                .tableName("scheduled_task")
                .build();
        var beans = new StaticListableBeanFactory(Map.of("jobs", jobs));
        var soon = new RecheckSoon(beans.getBeanProvider(SchedulerClient.class), once, clock);
        jobs.getScheduledExecutions(ScheduledExecutionsFilter.all()).forEach(job -> jobs.cancel(job.getTaskInstance()));

        soon.soon();
        soon.soon();

        var waiting = jobs.getScheduledExecutions(ScheduledExecutionsFilter.all());
        waiting.forEach(job -> jobs.cancel(job.getTaskInstance()));
        assertThat(waiting)
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.getExecutionTime()).isEqualTo(clock.instant()));
    }

    @Test
    void theCoordinatorIsToldOnceAndThoseWhoMeetAreNot() {
        report(pair.mentee(), pair.mentor());
        look();
        look();

        assertThat(told(pair.coordinator())).isEqualTo(1);
        assertThat(told(pair.mentor())).isZero();
        assertThat(told(pair.mentee())).isZero();
        assertThat(browsing.get(pair.mentor(), breaches)).hasStatus(404);
    }

    @Test
    void whoComesIntoTheDepartmentOfTheOtherOpensOneWhereTheProgramWantsToMix() {
        department(pair.mentor(), "Law");
        mix();
        department(pair.mentor(), "Claims");
        look();

        assertThat(open()).containsExactly(Refusal.SAME_DEPARTMENT);
    }

    @Test
    void whereTheProgramDoesNotMindTheDepartmentIsNoMatter() {
        department(pair.mentor(), "Claims");
        look();

        assertThat(open()).isEmpty();
    }

    @Test
    void anotherClockOrOtherHoursOpenOneWhenTooFewAreLeft() {
        jdbc.sql("update person set time_zone = 'Pacific/Auckland' where id = :id")
                .param("id", pair.mentor().id().value())
                .update();
        look();
        assertThat(open()).containsExactly(Refusal.TOO_FEW_HOURS);

        jdbc.sql("update person set time_zone = 'Europe/Lisbon' where id = :id")
                .param("id", pair.mentor().id().value())
                .update();
        look();
        assertThat(open()).isEmpty();

        hours.set(pair.mentee(), EVENINGS);
        look();
        assertThat(open()).containsExactly(Refusal.TOO_FEW_HOURS);
    }

    @Test
    void aMentorWithRoomForFewerThanTheyMeetOpensOneTaskHoweverManyTheyMeet() {
        var circle = given.circle(3).pair();
        jdbc.sql("update enrollment set capacity = 1 where program_id = :program and place = 'MENTOR'")
                .param("program", circle.program().value())
                .update();
        recheck.look(circle.program());

        assertThat(standing(circle.program())).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(Refusal.MENTOR_FULL);
            assertThat(one.mentor()).isEqualTo(circle.mentor().id());
        });
        mentorships.conclude(circle.mentorship());
        recheck.look(circle.program());
        assertThat(standing(circle.program())).isEmpty();
    }

    @Test
    void itClosesByItselfWhenTheRuleHoldsAgainAndOpensAgainWhenItBreaksAgain() {
        report(pair.mentee(), pair.mentor());
        look();
        var first = standing(program).get(0).id();
        report(pair.mentee(), null);
        look();
        assertThat(open()).isEmpty();

        report(pair.mentor(), pair.mentee());
        look();

        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
        assertThat(standing(program).get(0).id()).isNotEqualTo(first);
        assertThat(told(pair.coordinator())).isEqualTo(2);
    }

    @Test
    void itClosesWhenTheyMeetNoMore() {
        report(pair.mentee(), pair.mentor());
        look();
        mentorships.end(pair.mentor(), pair.mentorship());

        assertThat(open()).isEmpty();
    }

    @Test
    void whatIsSettledIsNotAskedAgainUntilTheRuleHeldInBetween() {
        report(pair.mentee(), pair.mentor());
        look();
        assertThat(settle("AWARE")).isEqualTo(302);
        look();

        assertThat(open()).isEmpty();
        assertThat(page().select("section[aria-labelledby=settled] li").text())
                .contains("Whoever leads them knows of it", pair.coordinator().name());
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'rule.settled' and subject = :id")
                        .param("id", standing(program).get(0).id().toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);

        report(pair.mentee(), null);
        look();
        report(pair.mentee(), pair.mentor());
        look();
        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
    }

    @Test
    void itIsSettledOnceAndForAReasonThatIsOffered() {
        report(pair.mentee(), pair.mentor());
        look();

        assertThat(settle("")).isEqualTo(422);
        assertThat(settle("RULE_IS_NEW")).isEqualTo(422);
        assertThat(settle("SPOKE")).isEqualTo(302);
        assertThat(settle("OTHER")).isEqualTo(409);
        assertThat(standing(program).get(0).settlement().reason()).isEqualTo(SettlementReason.SPOKE);
    }

    @Test
    void aRuleThatIsYoungerThanAMentorshipOpensNothing() {
        mix();
        look();

        assertThat(open()).isEmpty();
        assertThat(page().select("section[aria-labelledby=settled] li").text())
                .contains("The rule came later than they did");
        assertThat(told(pair.coordinator())).isZero();
    }

    @Test
    void ofWhoeverHasLeftNothingIsAsked() {
        report(pair.mentee(), pair.mentor());
        jdbc.sql("update person set active = false where id = :id")
                .param("id", pair.mentee().id().value())
                .update();
        look();

        assertThat(open()).isEmpty();
    }

    @Test
    void twoWhoLookAtOnceNoticeItOnce() throws Exception {
        report(pair.mentee(), pair.mentor());
        var pool = Executors.newFixedThreadPool(4);
        try {
            Callable<Boolean> look = () -> {
                look();
                return true;
            };
            for (var done : pool.invokeAll(List.of(look, look, look, look))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdown();
        }

        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
        assertThat(told(pair.coordinator())).isEqualTo(1);
    }

    @Test
    void whatSomebodyElseNoticesMeanwhileIsNotClosedByWhoeverLookedBefore() {
        var slow = new BreachRows(jdbc) {
            @Override
            Map<BrokenRule, RuleBreachId> standing(ProgramId id) {
                report(pair.mentee(), pair.mentor());
                look();
                return super.standing(id);
            }
        };

        new Recheck(rules, slow, event -> {}, clock).look(program);

        assertThat(open()).containsExactly(Refusal.REPORTING_LINE);
    }

    @Test
    void neitherLookingNorThePageAsksMoreForMore() throws Exception {
        report(pair.mentee(), pair.mentor());
        look();
        var few = StatementCount.statementsOf(this::look);
        var fewShown = StatementCount.statementsOf(this::page);
        Crowd.enrol(jdbc, program, Place.MENTEE, 40);
        Crowd.begin(jdbc, pair.coordinator());
        jdbc.sql("""
                        update person set manager_id = :mentor where id <> :mentor and id in (
                            select person_id from enrollment where program_id = :program and place = 'MENTEE')""")
                .param("mentor", pair.mentor().id().value())
                .param("program", program.value())
                .update();
        look();

        assertThat(open()).hasSize(42); // and one for the room
        assertThat(StatementCount.statementsOf(this::look)).hasSameSizeAs(few);
        assertThat(StatementCount.statementsOf(this::page)).hasSameSizeAs(fewShown);
        assertThat(page().select("section[aria-labelledby=open] a[href$='page=2']"))
                .hasSize(1);
        assertThat(page().select("section[aria-labelledby=open] li")).hasSize(30);
        theCrowdParts();
    }

    @Test
    void keepingWhatIsNewsAsksNoMoreForMoreAndWhatIsSettledComesPageByPage() throws Exception {
        Crowd.enrol(jdbc, program, Place.MENTEE, 40);
        Crowd.begin(jdbc, pair.coordinator());
        department("Claims");
        var forty = StatementCount.statementsOf(this::mix);

        assertThat(forty).filteredOn(sql -> sql.contains("rule_breach")).hasSize(2);
        assertThat(page().select("section[aria-labelledby=settled] li")).hasSize(30);
        assertThat(page().select("section[aria-labelledby=settled] a[href$='settled=2']"))
                .hasSize(1);
        assertThat(body(browsing.get(pair.coordinator(), breaches + "?settled=2"))
                        .select("section[aria-labelledby=settled] li"))
                .hasSizeBetween(10, 12);
        jdbc.sql("update rule_breach set over_at = now() where program_id = :program")
                .param("program", program.value())
                .update();
        assertThat(StatementCount.statementsOf(this::look))
                .filteredOn(sql -> sql.contains("rule_breach"))
                .hasSize(2);
        theCrowdParts();
    }

    private void theCrowdParts() {
        jdbc.sql("update rule_breach set over_at = now() where program_id = :program")
                .param("program", program.value())
                .update();
        jdbc.sql("update mentorship set state = 'ENDED' where program_id = :program and id <> :pair")
                .param("program", program.value())
                .param("pair", pair.mentorship().value())
                .update();
    }

    private void look() {
        recheck.look(program);
    }

    private List<Refusal> open() {
        return rows.open(program, 1, 1000).rows().stream().map(RuleBreach::rule).toList();
    }

    private List<RuleBreach> standing(ProgramId of) {
        return Stream.of(rows.open(of, 1, 1000), rows.settled(of, 1, 1000))
                .flatMap(page -> page.rows().stream())
                .toList();
    }

    private int settle(String reason) {
        var id = standing(program).get(0).id();
        return browsing.post(pair.coordinator(), breaches + "/" + id + "/settlements", Map.of("reason", reason))
                .getResponse()
                .getStatus();
    }

    /** The program wants to mix departments from now on. */
    private void mix() {
        var form = new HashMap<>(Map.of(
                "topics",
                "30",
                "answers",
                "10",
                "seniority",
                "15",
                "hours",
                "15",
                "languages",
                "5",
                "place",
                "5",
                "load",
                "10",
                "waited",
                "10",
                "leastLevels",
                "1",
                "mostLevels",
                "3"));
        form.putAll(Map.of(
                "leastMinutes", "60", "neverTwice", "true", "aim", "MOST_PEOPLE", "step", "300", "preferences", "10"));
        form.put("otherDepartment", "true");
        assertThat(browsing.post(pair.coordinator(), "/programs/" + program + "/match-settings", form))
                .hasStatus(302);
    }

    private void department(Viewer person, String name) {
        jdbc.sql("update person set department = :name where id = :id")
                .param("name", name)
                .param("id", person.id().value())
                .update();
    }

    /** Of everybody in the program. */
    private void department(String name) {
        jdbc.sql("""
                        update person set department = :name where id in (
                            select person_id from enrollment where program_id = :program)""").param("name", name).param("program", program.value()).update();
    }

    private void report(Viewer person, Viewer manager) {
        jdbc.sql("update person set manager_id = cast(:manager as uuid) where id = :id")
                .param("manager", manager == null ? null : manager.id().value())
                .param("id", person.id().value())
                .update();
    }

    private int told(Viewer person) {
        return jdbc.sql("select count(*) from notice where person_id = :id and kind = 'RULES_BROKEN_THERE'")
                .param("id", person.id().value())
                .query(Integer.class)
                .single();
    }

    private static String row(Viewer person, String manager) {
        var mark = person.id().toString().substring(24);
        return "%s,%s,%s,%s,,,Claims,Lisbon,Europe/Lisbon,en,,,,%s,Active\n"
                .formatted(mark, person.givenName(), person.familyName(), email(person), manager);
    }

    private static String email(Viewer person) {
        return person.name().toLowerCase(Locale.ROOT).replace(" q", ".") + "@example.org";
    }

    private Document page() {
        return body(browsing.get(pair.coordinator(), breaches));
    }

    private static Document body(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
