package org.confidant.guide;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.AgreementService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramTemplate;
import org.confidant.shared.GuideId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A program says what pairs may want to talk about when; its coordinators write it, and what a pair has done of it stays with them. */
@ConfidantTest
class SessionGuidesTest {

    private static final String FIRST = "First meeting: getting to know each other";
    private static final String DIRECTION = "Weeks two to four: where to";

    private final Given given;
    private final GuideService guides;
    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final MessageSource messages;
    private final MovableClock clock;
    private final Browsing browsing;

    private Pair pair;

    SessionGuidesTest(
            Given given,
            GuideService guides,
            AgreementService agreements,
            MentorshipService mentorships,
            MessageSource messages,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.guides = guides;
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.messages = messages;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        clock.reset();
        pair = given.mentorshipInForce();
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateBringsGuidesInTheOrderOfTheirDays(ProgramTemplate template) {
        var texts = List.of(UsualGuide.values()).stream()
                .map(usual -> usual.text(template, usual.key(template), List.of()))
                .toList();

        assertThat(texts).extracting(GuideText::dueDay).isSorted().doesNotHaveDuplicates();
        assertThat(texts)
                .allSatisfy(text -> assertThat(List.of(".title", ".questions"))
                        .allSatisfy(part -> assertThat(messages.getMessage(text.title() + part, null, Locale.ENGLISH))
                                .isNotBlank()));
    }

    @Test
    void aNewProgramHasTheGuidesOfItsTemplate() {
        assertThat(titles())
                .startsWith(FIRST, DIRECTION, "One or two goals are written down", "Your next step")
                .endsWith("Closing: moving on")
                .hasSize(UsualGuide.values().length);
    }

    @Test
    void theRoomSaysWhatComesNowByWhenAndWhatComesAfterIt() {
        assertThat(room(pair.mentee()))
                .contains(
                        FIRST, "by Thursday 3 December", "What made you say yes to this?", "After that: " + DIRECTION);

        mentorships.pause(pair.mentee(), pair.mentorship());
        clock.advance(Duration.ofDays(5));
        mentorships.resume(pair.mentee(), pair.mentorship());

        assertThat(room(pair.mentor())).contains("by Monday 7 December");
        clock.advance(Duration.ofDays(30));
        assertThat(room(pair.mentor())).contains("It was meant by", "or pass it by");
    }

    @Test
    void eitherSaysThatItIsDoneAndThatItIsNotAfterAllAndTheCoordinatorLearnsNothing() {
        var first = current();
        var before = board();

        assertThat(browsing.post(pair.mentor(), at(first) + "/completions", Map.of()))
                .hasRedirectedUrl("/mentorships/" + pair.mentorship());
        browsing.post(pair.mentee(), at(first) + "/completions", Map.of());

        assertThat(room(pair.mentee())).contains("Done so far: 1", FIRST).contains(DIRECTION + " by ");
        assertThat(board()).isEqualTo(before);
        assertThat(titles()).startsWith(FIRST);

        browsing.post(pair.mentee(), at(first) + "/reopenings", Map.of());
        assertThat(current()).isEqualTo(first);
    }

    @Test
    void nobodyElseSaysItAndNoGuideOfAnotherProgramIsDone() {
        var other = given.mentorshipInForce();
        var theirs = guides.of(other.mentor(), agreements.standing(other.mentor(), other.mentorship()));

        for (var stranger : List.of(other.mentor(), pair.coordinator(), given.administrator())) {
            assertThat(browsing.post(stranger, at(current()) + "/completions", Map.of()))
                    .hasStatus(404);
        }
        var foreign = Objects.requireNonNull(theirs.current()).guide().id();
        assertThat(browsing.post(pair.mentor(), at(foreign) + "/completions", Map.of()))
                .hasStatus(404);
        assertThat(browsing.post(pair.mentor(), at(foreign) + "/reopenings", Map.of()))
                .hasStatus(404);
        assertThat(room(pair.mentor())).doesNotContain("Done so far");
    }

    @Test
    void aChangeShowsWhereTheGuideIsNotDoneYetAndWhatIsDoneStaysAsItWas() {
        var first = current();
        browsing.post(pair.mentor(), at(first) + "/completions", Map.of());
        var beside = given.mentorshipInForce(pair.coordinator(), pair.program());

        assertThat(change(
                        first, Map.of("title", "The first tide", "dueDay", "7", "questions", "Who are you?\n\n Why? ")))
                .hasRedirectedUrl(list());

        assertThat(room(pair.mentee())).contains(FIRST).doesNotContain("The first tide");
        var theirs = Jsoup.parse(body(beside.mentee(), "/mentorships/" + beside.mentorship()));
        assertThat(theirs.text()).contains("The first tide by Monday 30 November");
        assertThat(theirs.select(".asks li").eachText()).containsExactly("Who are you?", "Why?");
    }

    @Test
    void aGuideIsAddedPutInOrderAndTakenOut() {
        assertThat(browsing.post(pair.coordinator(), list(), form(Map.of("title", "Ebb", "minutes", ""))))
                .hasRedirectedUrl(list());
        assertThat(titles()).endsWith("Closing: moving on", "Ebb");

        var first = current();
        browsing.post(pair.coordinator(), list() + "/" + first + "/moves", Map.of("way", "UP"));
        browsing.post(pair.coordinator(), list() + "/" + first + "/moves", Map.of("way", "DOWN"));
        assertThat(titles()).startsWith(DIRECTION, FIRST);
        assertThat(browsing.post(pair.coordinator(), list() + "/" + first + "/moves", Map.of("way", "ASIDE")))
                .hasStatus(409);

        browsing.post(pair.coordinator(), list() + "/" + first + "/removals", Map.of());
        assertThat(titles()).doesNotContain(FIRST);
        assertThat(browsing.get(pair.coordinator(), list() + "/" + first)).hasStatus(404);
        assertThat(browsing.post(pair.mentor(), at(first) + "/completions", Map.of()))
                .hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "title, ''",
        "dueDay, ''",
        "dueDay, -1",
        "dueDay, 1831",
        "dueDay, soon",
        "minutes, 4",
        "minutes, 241",
        "sort, TALK"
    })
    void whatCannotBeIsSaidBesideItsFieldAndNothingChanges(String field, String value) {
        var before = body(pair.coordinator(), list());

        for (var path : List.of(list(), list() + "/" + current())) {
            assertThat(browsing.post(pair.coordinator(), path, form(Map.of(field, value))))
                    .hasStatus(422)
                    .bodyText()
                    .contains(field + "-error");
        }
        assertThat(titlesIn(body(pair.coordinator(), list()))).isEqualTo(titlesIn(before));
    }

    @Test
    void aGuideHasNoMoreQuestionsThanATalkAndNoneIsLongerThanAnAgendaTakes() {
        assertThat(browsing.post(pair.coordinator(), list(), form(Map.of("questions", "Why?\n".repeat(11)))))
                .hasStatus(422)
                .bodyText()
                .contains("questions-error", "at most 10 lines");
        assertThat(browsing.post(pair.coordinator(), list(), form(Map.of("questions", "y".repeat(301)))))
                .hasStatus(422)
                .bodyText()
                .contains("questions-error", "at most 300");
    }

    @Test
    void whoeverWritesOverAnothersChangeReadsBothFirst() {
        var first = current();
        assertThat(change(first, Map.of("title", "The first tide"))).hasStatus(302);

        assertThat(change(first, Map.of("title", "The second tide")))
                .hasStatus(409)
                .bodyText()
                .contains("The first tide", "The second tide", "Another coordinator was faster");
        assertThat(titles()).startsWith("The first tide");
    }

    private GuideId current() {
        var room = guides.of(pair.mentor(), agreements.standing(pair.mentor(), pair.mentorship()));
        return Objects.requireNonNull(room.current()).guide().id();
    }

    private MvcTestResult change(GuideId guide, Map<String, String> typed) {
        return browsing.post(pair.coordinator(), list() + "/" + guide, form(typed));
    }

    private static Map<String, String> form(Map<String, String> typed) {
        var form = new HashMap<>(Map.of(
                "version", "0", "sort", "SESSION", "title", "Tide", "dueDay", "10", "minutes", "60", "questions", ""));
        form.putAll(typed);
        return form;
    }

    private String list() {
        return "/programs/" + pair.program() + "/guides";
    }

    private String at(GuideId guide) {
        return "/mentorships/" + pair.mentorship() + "/guides/" + guide;
    }

    private List<String> titles() {
        return titlesIn(body(pair.coordinator(), list()));
    }

    private static List<String> titlesIn(String page) {
        return Jsoup.parse(page).select("ol.rows h3").eachText();
    }

    private String room(Viewer viewer) {
        return Jsoup.parse(body(viewer, "/mentorships/" + pair.mentorship())).text();
    }

    /** All that a coordinator sees of the pair. */
    private String board() {
        var at = "/programs/" + pair.program() + "/mentorships";
        var pages = body(pair.coordinator(), at) + body(pair.coordinator(), at + "/" + pair.mentorship());
        return Pattern.compile("name=\"_csrf\" value=\"[^\"]+\"").matcher(pages).replaceAll("");
    }

    private String body(Viewer viewer, String path) {
        var answer = browsing.get(viewer, path);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }
}
