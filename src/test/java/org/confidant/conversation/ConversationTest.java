package org.confidant.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.closure.ClosureService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.RefusedException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Promise 1, between meetings: what two write to each other stays between them, and stays as it was written. */
@ConfidantTest
class ConversationTest {

    private static final String WORDS = "I asked, and then I waited.";

    private final Browsing browsing;
    private final Given given;
    private final ConversationService conversation;
    private final MentorshipService mentorships;
    private final ClosureService closures;
    private final JdbcClient jdbc;

    private Pair pair;

    ConversationTest(
            MockMvcTester mvc,
            Given given,
            ConversationService conversation,
            MentorshipService mentorships,
            ClosureService closures,
            JdbcClient jdbc) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.conversation = conversation;
        this.mentorships = mentorships;
        this.closures = closures;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void eachWritesAndBothReadWithTheNewestLast() {
        assertThat(send(pair.mentee(), WORDS)).hasStatus(302).hasRedirectedUrl(path() + "#newest");
        send(pair.mentor(), "And what came then?");

        assertThat(page(pair.mentee())).containsSubsequence("is-mine", WORDS, "And what came then?");
        assertThat(page(pair.mentor())).containsSubsequence(WORDS, "is-mine", "id=\"newest\"", "And what came then?");
        assertThat(Jsoup.parse(letters(pair.mentor())).select("details.lock"))
                .as("the lock stands once, on top")
                .isEmpty();
        assertThat(page(pair.mentor()))
                .contains("You and Robin", "can read this")
                .doesNotContain("Whom is it for?");
    }

    @Test
    void nobodyElseFindsItOrWritesIt() {
        send(pair.mentee(), WORDS);

        for (var stranger : List.of(pair.coordinator(), given.administrator(), given.person())) {
            assertThat(browsing.get(stranger, path())).hasStatus(404);
            assertThat(send(stranger, "mine")).hasStatus(404);
            assertThat(keep(stranger, "mine", "")).hasStatus(404);
            assertThat(conversation.unread(stranger)).isEmpty();
        }
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void whatWasSaidStaysAsItWasSaid() {
        send(pair.mentee(), WORDS);

        for (var change : List.of("update message set sent_at = now()", "delete from message_recipient")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void nothingIsSaidBeforeAllHaveSigned() {
        pair = given.mentorship();

        assertThat(browsing.get(pair.mentee(), path()))
                .hasStatusOk()
                .bodyText()
                .contains("Messages open with your agreement")
                .doesNotContain("<textarea");
        assertThat(send(pair.mentee(), WORDS)).hasStatus(409);
        assertThat(keep(pair.mentee(), WORDS, "")).hasStatus(409);
        assertThatThrownBy(() -> conversation.send(pair.mentor(), pair.mentorship(), WORDS, null))
                .isInstanceOf(RefusedException.class);
        assertThat(messages()).isZero();
    }

    @Test
    void aPauseDoesNotSilenceAndAnEndKeepsWhatWasSaidReadable() {
        mentorships.pause(pair.mentee(), pair.mentorship());
        assertThat(send(pair.mentor(), WORDS)).hasStatus(302);
        keep(pair.mentee(), "Not sent yet", "");
        mentorships.end(pair.mentee(), pair.mentorship());
        assertThat(page(pair.mentor())).contains("until your closure conversation is done");
        assertThat(send(pair.mentor(), "One thing more.")).hasStatus(302);
        closures.complete(pair.mentee(), pair.mentorship());
        assertThat(send(pair.mentee(), "And one more.")).hasStatus(302);
        closures.complete(pair.mentor(), pair.mentorship());

        assertThat(send(pair.mentor(), "after")).hasStatus(409);
        assertThat(keep(pair.mentor(), "after", "")).hasStatus(409);
        assertThat(page(pair.mentee()))
                .contains(WORDS, "Not sent yet", "Only you")
                .doesNotContain("<textarea");
        assertThat(messages()).isEqualTo(3);
    }

    @Test
    void emptyAndOverlongWordsAndAMissingTokenAreRefusedAndMarkupIsOnlyText() {
        assertThat(send(pair.mentor(), " "))
                .hasStatus(422)
                .bodyText()
                .contains("words-error", "Write something first.");
        assertThat(send(pair.mentor(), "x".repeat(10_001)))
                .hasStatus(422)
                .bodyText()
                .contains("10,000 characters");
        assertThat(keep(pair.mentor(), "x".repeat(10_001), "")).hasStatus(422);
        assertThat(browsing.postWithoutToken(pair.mentor(), path(), Map.of("words", WORDS)))
                .hasStatus(403);
        assertThat(messages()).isZero();

        send(
                pair.mentor(),
                "<script>alert(1)</script> *gently* [here](javascript:alert(1)) [there](https://guild.example)");
        assertThat(page(pair.mentee()))
                .contains("<em>gently</em>", "rel=\"noopener noreferrer nofollow\"")
                .doesNotContain("<script>alert", "href=\"javascript");
    }

    @Test
    void whatIsNewIsNewUntilItIsReadAndOnlyItsReaderKnows() {
        send(pair.mentor(), WORDS);
        send(pair.mentor(), "Take your time.");
        assertThat(conversation.unread(pair.mentee())).containsEntry(pair.mentorship(), 2);
        assertThat(conversation.unread(pair.mentor())).isEmpty();
        var before = letters(pair.mentor());

        assertThat(page(pair.mentee())).contains(">New<", "id=\"new\"");

        assertThat(conversation.unread(pair.mentee())).isEmpty();
        assertThat(page(pair.mentee())).doesNotContain(">New<");
        assertThat(letters(pair.mentor())).isEqualTo(before);
    }

    @Test
    void nobodyReadsInAnothersPlace() {
        var message = conversation.send(pair.mentor(), pair.mentorship(), WORDS, null);

        for (var other : List.of(pair.mentor(), pair.coordinator())) {
            conversation.markRead(other, List.of(message));
        }

        assertThat(conversation.unread(pair.mentee())).containsEntry(pair.mentorship(), 1);
    }

    @Test
    void aBrowserThatAsksAheadHasReadNothing() {
        send(pair.mentor(), WORDS);
        var mentee = pair.mentee().id().toString();

        assertThat(browsing.mvc().head().uri(path()).with(user(mentee)).exchange())
                .hasStatusOk();
        assertThat(browsing.mvc()
                        .get()
                        .uri(path())
                        .header("Sec-Purpose", "prefetch;prerender")
                        .with(user(mentee))
                        .exchange())
                .hasStatusOk();
        assertThat(send(pair.mentee(), "")).hasStatus(422);

        assertThat(conversation.unread(pair.mentee())).containsEntry(pair.mentorship(), 1);
    }

    @Test
    void aLongConversationAsksTheDatabaseNoMoreThanAShortOneAndIsPagedBackwards() throws Exception {
        conversation.send(pair.mentor(), pair.mentorship(), "The first of all", null);
        many(9);
        page(pair.mentee());
        var few = StatementCount.statementsOf(() -> page(pair.mentee()));
        many(490);
        page(pair.mentee());
        var lots = StatementCount.statementsOf(() -> page(pair.mentee()));

        assertThat(lots).hasSameSizeAs(few);
        assertThat(page(pair.mentee()))
                .contains("Word 489", "Word 460", "page=2")
                .doesNotContain("Word 459", "The first");
        assertThat(page(pair.mentee(), 17)).contains("The first of all").doesNotContain("page=18", "<textarea");
        assertThat(page(pair.mentee(), 18)).doesNotContain("The first of all");
        assertThat(StatementCount.of(() -> conversation.unread(pair.mentee()))).isOne();
    }

    private void many(int count) {
        IntStream.range(0, count).forEach(n -> conversation.send(pair.mentor(), pair.mentorship(), "Word " + n, null));
    }

    private MvcTestResult send(Viewer viewer, String words) {
        return browsing.post(viewer, path(), Map.of("words", words));
    }

    private MvcTestResult keep(Viewer viewer, String words, String version) {
        return browsing.post(viewer, path() + "/drafts", Map.of("words", words, "version", version));
    }

    private String page(Viewer viewer) {
        return page(viewer, 1);
    }

    private String page(Viewer viewer, int number) {
        var result = browsing.get(viewer, path() + "?page=" + number);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String letters(Viewer viewer) {
        return Jsoup.parse(page(viewer)).select(".letters").outerHtml();
    }

    private String path() {
        return "/mentorships/" + pair.mentorship() + "/messages";
    }

    private long messages() {
        return jdbc.sql("select count(*) from message where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
