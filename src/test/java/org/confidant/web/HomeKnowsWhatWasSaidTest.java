package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalWording;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Home asks for nothing that was answered already, looks at what goes on, and says when a rhythm is kept. */
@ConfidantTest
class HomeKnowsWhatWasSaidTest {

    private final Given given;
    private final GoalService goals;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;

    HomeKnowsWhatWasSaidTest(
            Given given, GoalService goals, MentorshipService mentorships, MovableClock clock, MockMvcTester mvc) {
        this.given = given;
        this.goals = goals;
        this.mentorships = mentorships;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void whoSaidWhyThereIsNoDateIsAskedForOneWhenItIsDueSoon() {
        clock.advance(Duration.ofDays(2));
        met();
        assertThat(home(pair.mentor())).doesNotContain("Find a date");

        clock.advance(Duration.ofDays(9));
        assertThat(home(pair.mentor())).doesNotContain("Find a date");

        clock.advance(Duration.ofDays(1));
        assertThat(home(pair.mentor())).contains("Due soon", "Find a date");
    }

    @Test
    void whoSaidNothingIsAskedForADateAtOnce() {
        assertThat(home(pair.mentee())).contains("Next due by", "Find a date");
    }

    @Test
    void aDraftIsToFinishBeforeAnotherGoalIsBegun() {
        var draft = goals.draft(pair.mentee(), pair.mentorship(), wording("A secret aim"), null);

        assertThat(home(pair.mentee()))
                .contains("Finish the goal that you began", "/goals/" + draft)
                .doesNotContain("Write down what you want", "A secret aim", "??");
        assertThat(home(pair.mentor())).doesNotContain("that you began", draft.toString());

        goals.discard(pair.mentee(), draft);
        assertThat(home(pair.mentee())).contains("Write down what you want");
    }

    @Test
    void theGoalsOfAMentorshipThatHasEndedAreLookedBackAtInItsRoomAlone() {
        goals.set(pair.mentee(), pair.mentorship(), wording("Lead the guild"), null);
        assertThat(home(pair.mentor())).contains("Goals at a glance", "Lead the guild");

        mentorships.end(pair.mentor(), pair.mentorship());

        assertThat(home(pair.mentor())).doesNotContain("Goals at a glance", "Lead the guild");
        assertThat(body(pair.mentor(), "/mentorships/" + pair.mentorship() + "/goals"))
                .contains("Lead the guild");
    }

    @Test
    void aGlanceIsFiveGoalsAndTheWayToAllOfThem() {
        IntStream.range(0, 5).forEach(n -> goals.set(pair.mentee(), pair.mentorship(), wording("Aim " + n), null));
        assertThat(home(pair.mentee())).contains("Aim 0", "Aim 4").doesNotContain("All goals with");

        goals.set(pair.mentee(), pair.mentorship(), wording("Aim 5"), null);

        assertThat(home(pair.mentee()))
                .contains("Aim 5", "All goals with Robin", "/mentorships/" + pair.mentorship() + "/goals")
                .doesNotContain("Aim 0");
    }

    @Test
    void aRhythmThatIsKeptIsSaidOnceItIsOneAndNothingIsSaidWhenItBreaks() {
        clock.advance(Duration.ofDays(13));
        met();
        assertThat(home(pair.mentee())).doesNotContain("in a row");
        clock.advance(Duration.ofDays(13));
        met();

        assertThat(home(pair.mentee())).contains("You have kept it twice in a row.");
        assertThat(body(pair.mentor(), "/mentorships/" + pair.mentorship()))
                .contains("You have kept it twice in a row.");

        clock.advance(Duration.ofDays(18));
        assertThat(home(pair.mentee())).doesNotContain("in a row", "broken");
    }

    private void met() {
        var form = new HashMap<>(Map.of(
                "startsAt", "07:00", "minutes", "50", "note", "", "then", "PAUSE", "reason", "After the holidays"));
        form.put("startsOn", LocalDate.now((Clock) clock).minusDays(1).toString());
        form.put("attended", pair.mentee().id() + "," + pair.mentor().id());
        assertThat(browsing.post(pair.mentor(), "/mentorships/" + pair.mentorship() + "/meetings/logs", form))
                .hasStatus3xxRedirection();
    }

    private static GoalWording wording(String title) {
        return new GoalWording(title, "I do it all", "Sessions", BigDecimal.ZERO, BigDecimal.TEN, "");
    }

    private String home(Viewer person) {
        return body(person, "/");
    }

    private String body(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
