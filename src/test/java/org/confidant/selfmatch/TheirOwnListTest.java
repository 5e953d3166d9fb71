package org.confidant.selfmatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Mentees and mentors say whom they would like, in their order; a run weighs it, and nobody else sees it. */
@ConfidantTest
class TheirOwnListTest {

    private final Given given;
    private final Browsing browsing;
    private final SayService says;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private Viewer mentee;
    private EnrollmentId place;
    private final List<Viewer> mentors = new ArrayList<>();
    private final List<EnrollmentId> theirs = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    TheirOwnListTest(Given given, MockMvcTester mvc, SayService says, MovableClock clock, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.says = says;
        this.jdbc = jdbc;
        clock.reset();
    }

    @BeforeEach
    void aProgramWithLists() {
        coordinator = given.person();
        program = given.program(coordinator);
        says.change(coordinator, program, null, new Say(true, false, 3));
        mentee = given.person();
        place = given.mentee(coordinator, program, mentee);
        mentors.clear();
        theirs.clear();
        for (var i = 0; i < 3; i++) {
            mentors.add(given.person());
            theirs.add(given.mentor(coordinator, program, mentors.get(i), 1));
        }
    }

    @Test
    void theOrderIsKeptAndChangedByButtons() {
        theirs.forEach(this::add);
        assertThat(list()).containsExactly(name(0), name(1), name(2));

        act(theirs.get(2), "moves", Map.of("way", "UP"));
        assertThat(list()).containsExactly(name(0), name(2), name(1));
        act(theirs.get(0), "moves", Map.of("way", "DOWN"));
        assertThat(list()).containsExactly(name(2), name(0), name(1));
        act(theirs.get(2), "moves", Map.of("way", "UP"));
        assertThat(list()).containsExactly(name(2), name(0), name(1));
        act(theirs.get(0), "removals", Map.of());
        assertThat(list()).containsExactly(name(2), name(1));
        add(theirs.get(2));
        assertThat(list()).containsExactly(name(2), name(1));
    }

    @Test
    void fiveAreEnough() {
        theirs.forEach(this::add);
        for (var i = 0; i < 2; i++) {
            add(given.mentor(coordinator, program, given.person(), 1));
        }
        var sixth = given.mentor(coordinator, program, given.person(), 1);

        var answer = browsing.post(mentee, wish(sixth), Map.of());

        assertThat(answer).hasStatus(409).bodyText().contains("There are 5 people on your list already.");
        assertThat(list()).hasSize(5);
        assertThat(page(mentee, matches()).text()).doesNotContain("Put on my list");
    }

    @Test
    void whoIsNotOfTheOtherSideOrNotShownIsNotPutOnIt() {
        var another = given.mentee(coordinator, program, given.person());
        var elsewhere = given.program(coordinator);
        var foreign = given.mentor(coordinator, elsewhere, given.person(), 1);
        says.leaveOut(coordinator, program, theirs.get(0));
        for (var one : List.of(another, foreign, place)) {
            assertThat(browsing.post(mentee, wish(one), Map.of())).hasStatus(404);
        }
        assertThat(browsing.post(mentee, wish(theirs.get(0)), Map.of())).hasStatus(409);
        assertThat(list()).isEmpty();
    }

    @Test
    void nobodyElseSeesOrChangesIt() {
        add(theirs.get(0));
        for (var one : List.of(coordinator, mentors.get(0), given.administrator(), given.person())) {
            assertThat(browsing.get(one, matches())).hasStatus(404);
            assertThat(browsing.post(one, wish(theirs.get(1)), Map.of())).hasStatus(404);
            assertThat(browsing.post(one, wish(theirs.get(0)) + "/removals", Map.of()))
                    .hasStatus(404);
        }
        assertThat(list()).containsExactly(name(0));
        assertThat(page(coordinator, "/programs/" + program + "/participants-say")
                        .text())
                .contains("Fewer than five people have made a list, or nobody.")
                .doesNotContain(mentee.name());
    }

    @Test
    void whomOthersPreferIsNotInWhatOneIsShown() {
        var before = page(mentors.get(0), "/enrollments/" + theirs.get(0) + "/matches")
                .select("section[aria-labelledby=found] b")
                .text();
        add(theirs.get(0));

        assertThat(before).contains("% fit");
        assertThat(page(mentors.get(0), "/enrollments/" + theirs.get(0) + "/matches")
                        .select("section[aria-labelledby=found] b")
                        .text())
                .isEqualTo(before);
    }

    /** All three fit alike; only the lists tell them apart. */
    @Test
    void aRunWeighsIt() {
        add(theirs.get(1));

        assertThat(given()).contains(name(1));

        act(theirs.get(1), "removals", Map.of());
        add(theirs.get(0));

        assertThat(given()).contains(name(0));
    }

    @Test
    void whereListsAreOffNoRunWeighsThemAndThereIsNoPage() {
        add(theirs.get(0));
        says.change(coordinator, program, 0, new Say(false, false, 3));

        assertThat(browsing.get(mentee, matches())).hasStatus(404);
        assertThat(browsing.post(mentee, wish(theirs.get(1)), Map.of())).hasStatus(404);
        assertThat(given()).doesNotContain(name(0));
    }

    @Test
    void whoGaveTheirPlaceUpIsOnNoList() {
        theirs.forEach(this::add);

        assertThat(browsing.post(mentors.get(0), "/enrollments/" + theirs.get(0) + "/withdrawals", Map.of()))
                .hasStatus(302);

        assertThat(list()).containsExactly(name(1), name(2));
        act(theirs.get(2), "moves", Map.of("way", "UP"));
        assertThat(list()).containsExactly(name(2), name(1));
        assertThat(kept()).isEqualTo(2);

        assertThat(browsing.post(mentee, "/enrollments/" + place + "/withdrawals", Map.of()))
                .hasStatus(302);

        assertThat(kept()).as("whom they had wanted").isZero();
    }

    private int kept() {
        return jdbc.sql("select count(*) from wish where enrollment_id = :place")
                .param("place", place.value())
                .query(Integer.class)
                .single();
    }

    /** Whom a run gave the mentee. */
    private String given() {
        var run = Objects.requireNonNull(browsing.post(coordinator, "/programs/" + program + "/match-runs", Map.of())
                .getResponse()
                .getRedirectedUrl());
        given.matchRunsAreDone();
        return page(coordinator, run).text();
    }

    private String name(int mentor) {
        return mentors.get(mentor).name();
    }

    private List<String> list() {
        return page(mentee, matches()).select("section[aria-labelledby=wishes] h3").eachText().stream()
                .map(name -> name.replaceFirst("^\\d\\. ", ""))
                .toList();
    }

    private void add(EnrollmentId mentor) {
        assertThat(browsing.post(mentee, wish(mentor), Map.of())).hasStatus(302);
    }

    private void act(EnrollmentId mentor, String what, Map<String, String> form) {
        assertThat(browsing.post(mentee, wish(mentor) + "/" + what, form)).hasStatus(302);
    }

    private String wish(EnrollmentId wanted) {
        return "/enrollments/" + place + "/wishes/" + wanted;
    }

    private String matches() {
        return "/enrollments/" + place + "/matches";
    }

    private Document page(Viewer person, String path) {
        var answer = browsing.get(person, path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
