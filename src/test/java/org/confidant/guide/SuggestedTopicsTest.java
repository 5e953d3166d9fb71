package org.confidant.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.commitment.CommitmentService;
import org.confidant.commitment.NewCommitment;
import org.confidant.goal.EntryWords;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalWording;
import org.confidant.people.Viewer;
import org.confidant.vault.Scope;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of a planned meeting suggests what to talk about, from what all who take part may read. */
@ConfidantTest
class SuggestedTopicsTest {

    private static final String QUESTION = "What would each of us like the other to know?";

    private final Given given;
    private final GoalService goals;
    private final CommitmentService commitments;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;
    private String meeting;

    SuggestedTopicsTest(
            Given given, GoalService goals, CommitmentService commitments, MovableClock clock, MockMvcTester mvc) {
        this.given = given;
        this.goals = goals;
        this.commitments = commitments;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPlannedMeeting() {
        clock.reset();
        pair = given.mentorshipInForce();
        meeting = plan("2026-12-01");
    }

    @Test
    void theQuestionsOfTheGuideThatComesNowAreSuggested() {
        assertThat(topics(pair.mentor())).hasSize(4).startsWith(QUESTION, "What made you say yes to this?");
    }

    @Test
    void whatSomebodyTookOnIsSuggestedWhenItIsDueByThen() {
        takeOn("Ask Ester", "2026-12-01", Scope.PAIR);
        takeOn("Read the minutes", "2026-12-02", Scope.PAIR);

        assertThat(topics(pair.mentee())).startsWith("Ask Ester").doesNotContain("Read the minutes");
    }

    @Test
    void theGoalOfWhichNothingWasWrittenForLongestComesFirst() {
        set("Lead the guild", Scope.PAIR);
        clock.advance(Duration.ofHours(1));
        set("Speak up", Scope.PAIR);
        assertThat(topics(pair.mentor()).get(1)).isEqualTo("Lead the guild");

        clock.advance(Duration.ofHours(1));
        var led = goals.open(pair.mentee(), pair.mentorship()).get(1).id();
        goals.write(pair.mentee(), led, new EntryWords(BigDecimal.ONE, "Went well"), Scope.PAIR);

        assertThat(topics(pair.mentor()).get(1)).isEqualTo("Speak up");
    }

    @Test
    void whatStoodOnTheLastAgendaIsSuggestedAndCarriedOverAsItIs() {
        add(pair.mentor(), "CHALLENGE", "The duel");
        clock.advance(Duration.ofDays(9));
        log();
        meeting = plan("2026-12-15");

        assertThat(topics(pair.mentee())).startsWith("The duel");
        assertThat(click(pair.mentee(), "The duel")).isEqualTo(meeting);
        assertThat(topics(pair.mentee())).doesNotContain("The duel");
        assertThat(page(pair.mentee()).select(".agenda .item-by").text()).contains("Robin You and Robin");
    }

    @Test
    void oneClickPutsATopicOnTheAgendaAndItIsNotSuggestedAgain() {
        set("Lead the guild", Scope.PAIR);

        click(pair.mentee(), "Lead the guild");
        click(pair.mentor(), QUESTION);

        assertThat(page(pair.mentor()).select(".agenda .words").eachText()).containsExactly("Lead the guild", QUESTION);
        assertThat(topics(pair.mentee())).doesNotContain("Lead the guild", QUESTION);
    }

    @Test
    void whatNotAllMayReadIsNotSuggestedToAnybody() {
        set("Leave the guild", Scope.AUTHOR);
        goals.draft(pair.mentee(), pair.mentorship(), wording("A draft"), null);
        takeOn("Look for a lawyer", "2026-11-30", Scope.AUTHOR);

        for (var viewer : List.of(pair.mentee(), pair.mentor())) {
            assertThat(topics(viewer)).hasSize(4).doesNotContain("Leave the guild", "A draft", "Look for a lawyer");
        }
    }

    @Test
    void inACircleOnlyWhatTheWholeCircleReadsIsSuggested() {
        var circle = given.circle(2, Scope.CIRCLE);
        pair = circle.pair();
        var all = new ArrayList<>(circle.others());
        all.addAll(List.of(pair.mentee(), pair.mentor()));
        given.agree(browsing, pair.mentorship(), all, Scope.CIRCLE);
        meeting = plan("2026-12-01");
        set("For the mentor alone", Scope.PAIR);
        set("For all of us", Scope.CIRCLE);

        all.forEach(one -> assertThat(topics(one)).contains("For all of us").doesNotContain("For the mentor alone"));
    }

    @Test
    void noMoreThanFiveAreShownAndEachReasonHasATurn() {
        IntStream.range(0, 6).forEach(n -> set("Goal " + n, Scope.PAIR));
        IntStream.range(0, 6).forEach(n -> takeOn("Step " + n, "2026-11-30", Scope.PAIR));

        assertThat(topics(pair.mentor()))
                .hasSize(5)
                .contains(QUESTION, "Step 0")
                .anyMatch(topic -> topic.startsWith("Goal"));
    }

    @Test
    void aMeetingThatHasBegunOrTakesNoTopicsSuggestsNone() {
        clock.set(Instant.parse("2026-12-02T09:00:00Z"));

        assertThat(topics(pair.mentee())).isEmpty();
    }

    @Test
    void aLongWordingIsCutToWhatAnAgendaTakes() {
        takeOn("Ask " + "Ester ".repeat(60), "2026-11-30", Scope.PAIR);

        var longest = topics(pair.mentee()).get(0);
        assertThat(longest).hasSizeLessThanOrEqualTo(300).endsWith("…");
        click(pair.mentee(), longest);
        assertThat(topics(pair.mentee())).doesNotContain(longest);
    }

    @Test
    void theMeetingAndTheRoomAskTheDatabaseNoMoreWhereMoreIsOpen() throws Exception {
        much(10);
        var few = statements();
        much(490);

        assertThat(statements()).isEqualTo(few);
    }

    private List<Integer> statements() throws Exception {
        var room = "/mentorships/" + pair.mentorship();
        for (var path : List.of(meeting, room)) {
            assertThat(browsing.get(pair.mentor(), path)).hasStatusOk();
        }
        return List.of(
                StatementCount.of(() -> browsing.get(pair.mentor(), meeting)),
                StatementCount.of(() -> browsing.get(pair.mentor(), room)));
    }

    private void much(int count) {
        IntStream.range(0, count).forEach(n -> {
            set("Goal " + n, Scope.PAIR);
            takeOn("Step " + n, "2026-11-30", Scope.PAIR);
        });
    }

    private void set(String title, Scope scope) {
        goals.set(pair.mentee(), pair.mentorship(), wording(title), null, scope);
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "It is safe there", "Sessions", BigDecimal.ZERO, BigDecimal.TEN, "");
    }

    private void takeOn(String words, String dueOn, Scope scope) {
        commitments.make(
                pair.mentee(),
                pair.mentorship(),
                new NewCommitment(words, LocalDate.parse(dueOn), pair.mentee().id(), scope, null, null, null));
    }

    private void add(Viewer viewer, String kind, String text) {
        browsing.post(viewer, meeting + "/items", Map.of("kind", kind, "text", text));
    }

    private String plan(String day) {
        var form = Map.of("startsOn", day, "startsAt", "14:00", "minutes", "60", "place", "");
        return redirect(pair.mentee(), "/mentorships/" + pair.mentorship() + "/meetings", form);
    }

    private void log() {
        assertThat(browsing.post(
                        pair.mentee(),
                        meeting + "/logs",
                        Map.of(
                                "version", "0",
                                "startsOn", "2026-12-01",
                                "startsAt", "14:00",
                                "minutes", "60",
                                "attended",
                                        pair.mentee().id() + "," + pair.mentor().id(),
                                "then", "PAUSE",
                                "reason", "We shall see")))
                .hasStatus(302);
    }

    /** Sends the form beside the topic as it stands there; where it leads. */
    private String click(Viewer viewer, String topic) {
        var form = page(viewer).select(".topics li").stream()
                .filter(row -> row.select(".words").text().equals(topic))
                .findFirst()
                .map(row -> row.selectFirst("form"))
                .orElseThrow();
        var fields =
                form.select("input:not([name=_csrf])").stream().collect(toMap(one -> one.attr("name"), Element::val));
        return redirect(viewer, form.attr("action"), fields);
    }

    private String redirect(Viewer viewer, String path, Map<String, String> form) {
        return Objects.requireNonNull(
                browsing.post(viewer, path, form).getResponse().getRedirectedUrl(), path);
    }

    private List<String> topics(Viewer viewer) {
        return page(viewer).select(".topics .words").eachText();
    }

    private Document page(Viewer viewer) {
        var answer = browsing.get(viewer, meeting);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
