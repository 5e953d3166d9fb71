package org.confidant.concern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.CoordinatorService;
import org.confidant.shared.ConcernId;
import org.confidant.shared.SealedId;
import org.confidant.vault.VaultService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 8: anyone can raise a concern with one person outside, and nobody else learns that there is one. */
@ConfidantTest
class OnePersonOutsideHearsItTest {

    private static final String WORDS = "He reads my drafts aloud to the others.";
    private static final String ANSWER = "Shall we speak on Thursday?";

    private final Given given;
    private final ConcernService concerns;
    private final CoordinatorService coordinators;
    private final MentorshipService mentorships;
    private final VaultService vault;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;
    private Viewer second;
    private String room;

    OnePersonOutsideHearsItTest(
            Given given,
            ConcernService concerns,
            CoordinatorService coordinators,
            MentorshipService mentorships,
            VaultService vault,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.concerns = concerns;
        this.coordinators = coordinators;
        this.mentorships = mentorships;
        this.vault = vault;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void twoWorkAndTwoCoordinate() {
        pair = given.mentorshipInForce();
        second = given.person();
        coordinators.name(pair.coordinator(), pair.program(), second.id());
        room = "/mentorships/" + pair.mentorship();
    }

    @Test
    void theFormSaysBeforeAnythingIsSentWhatWillHappenAndChoosesNobody() {
        assertThat(page(pair.mentee(), room + "/concerns/new"))
                .contains(pair.coordinator().name(), second.name(), "Not told: ", "Two exceptions", "rings no phone")
                .contains("You and the one you choose")
                .doesNotContain("checked", "??");
        for (var somebody : List.of(pair.mentee(), pair.mentor())) {
            assertThat(page(somebody, room)).contains(room + "/concerns/new");
        }
    }

    @Test
    void itsAuthorAndItsRecipientReadItAndNobodyElseSeesATrace() {
        var id = raise(WORDS, false);

        assertThat(page(pair.mentee(), "/concerns/" + id))
                .contains(WORDS, "can read this")
                .doesNotContain("??");
        assertThat(page(pair.coordinator(), "/concerns/" + id)).contains(WORDS).doesNotContain("??");
        for (var somebody : List.of(pair.mentor(), second, given.administrator(), given.person())) {
            assertThat(browsing.get(somebody, "/concerns/" + id)).hasStatus(404);
            for (var act : List.of("take-ups", "settlements", "additions", "withdrawals", "copies")) {
                assertThat(browsing.post(somebody, "/concerns/" + id + "/" + act, Map.of("words", "x")))
                        .hasStatus(404);
            }
            assertThat(page(somebody, "/concerns")).contains("No concern").doesNotContain(id.toString());
            assertThat(page(somebody, "/")).doesNotContain("in confidence", "href=\"/concerns\"");
        }
        assertThat(page(pair.mentor(), room + "/concerns")).contains("You have raised nothing here");
        assertThat(page(pair.mentor(), room)).doesNotContain(id.toString());
        assertThat(trail()).doesNotContain(id.toString());
    }

    @Test
    void theVaultOpensItToTheTwoAndToNobodyElse() {
        var words = new SealedId(jdbc.sql("select words_id from concern_step where concern_id = :id")
                .param("id", raise(WORDS, false).value())
                .query(UUID.class)
                .single());

        for (var one : List.of(pair.mentee(), pair.coordinator())) {
            assertThat(vault.unseal(one.id(), words)).isPresent();
        }
        for (var one : List.of(pair.mentor(), second, given.administrator())) {
            assertThat(vault.unseal(one.id(), words)).isEmpty();
        }
        assertThat(vault.readersOf(pair.mentee().id(), words).participants())
                .containsExactlyInAnyOrder(
                        pair.mentee().id(), pair.coordinator().id());
    }

    @Test
    void itIsTakenUpAddedToAndSettledAndBothSeeEachStep() {
        var id = raise(WORDS, false);
        var at = "/concerns/" + id;
        assertThat(page(pair.coordinator(), "/")).contains("Something was written to you in confidence", at);

        assertThat(browsing.post(pair.coordinator(), at + "/take-ups", Map.of("words", ANSWER)))
                .hasRedirectedUrl(at);
        assertThat(page(pair.coordinator(), "/")).doesNotContain("in confidence");
        assertThat(page(pair.mentee(), "/")).contains("Somebody has answered you in confidence", at);
        assertThat(page(pair.mentee(), at)).contains(ANSWER, "Taken up");
        assertThat(page(pair.mentee(), "/")).doesNotContain("in confidence");

        assertThat(browsing.post(pair.mentee(), at + "/additions", Map.of("words", "It was twice.")))
                .hasRedirectedUrl(at);
        assertThat(browsing.post(pair.coordinator(), at + "/settlements", Map.of("words", "We spoke; he stopped.")))
                .hasRedirectedUrl(at);
        for (var one : List.of(pair.mentee(), pair.coordinator())) {
            assertThat(page(one, at)).contains(WORDS, ANSWER, "It was twice.", "We spoke; he stopped.", "Settled");
        }
        assertThat(browsing.post(pair.mentee(), at + "/additions", Map.of("words", "Once more.")))
                .hasStatus(409);
        assertThat(page(pair.mentee(), at)).doesNotContain("Once more.");
    }

    @Test
    void nothingNeedsWordsButRaisingAddingAndSettling() {
        var id = raise(WORDS, false);
        var at = "/concerns/" + id;
        assertThat(browsing.post(pair.mentee(), at + "/additions", Map.of("words", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("words-error", WORDS);
        assertThat(browsing.post(pair.coordinator(), at + "/take-ups", Map.of()))
                .hasRedirectedUrl(at);
        assertThat(browsing.post(pair.coordinator(), at + "/settlements", Map.of("words", "")))
                .hasStatus(422)
                .bodyText()
                .contains("words-error");
        assertThat(state(id)).isEqualTo("TAKEN_UP");
    }

    @Test
    void eachDoesTheirOwnPartOnly() {
        var at = "/concerns/" + raise(WORDS, false);
        for (var act : List.of("take-ups", "settlements")) {
            assertThat(browsing.post(pair.mentee(), at + "/" + act, Map.of("words", "x")))
                    .hasStatus(403);
        }
        for (var act : List.of("additions", "withdrawals", "copies")) {
            assertThat(browsing.post(pair.coordinator(), at + "/" + act, Map.of("words", "x")))
                    .hasStatus(403);
        }
        assertThat(browsing.post(pair.coordinator(), at + "/settlements", Map.of("words", "x")))
                .hasStatus(409);
    }

    @Test
    void whatIsUrgentStandsAboveEverythingElse() {
        raise("First", false);
        var urgent = raise("Second", true);
        raise("Third", false);

        assertThat(page(pair.coordinator(), "/"))
                .containsSubsequence("Something urgent was written", "/concerns/" + urgent, "Two things were written");
        assertThat(page(pair.coordinator(), "/concerns")).containsSubsequence("/concerns/" + urgent, "/concerns/");
    }

    @Test
    void untilItIsTakenUpItsAuthorTakesItBackAndTheRecipientSeesOnlyThat() {
        var id = raise(WORDS, true);
        var at = "/concerns/" + id;
        assertThat(browsing.post(pair.mentee(), at + "/withdrawals", Map.of())).hasRedirectedUrl(at);

        assertThat(page(pair.mentee(), at)).contains(WORDS, "Only you");
        assertThat(page(pair.coordinator(), at)).contains("Taken back").doesNotContain(WORDS);
        assertThat(page(pair.coordinator(), "/")).doesNotContain("in confidence");
        var taken = raise(WORDS, false);
        concerns.takeUp(pair.coordinator(), taken, "");
        assertThat(browsing.post(pair.mentee(), "/concerns/" + taken + "/withdrawals", Map.of()))
                .hasStatus(409);
        assertThat(page(pair.coordinator(), "/concerns/" + taken)).contains(WORDS);
    }

    @Test
    void itIsOpenInEveryStateOfTheMentorship() {
        var unsigned = given.mentorship();
        assertThat(concerns.raise(
                        unsigned.mentor(),
                        unsigned.mentorship(),
                        unsigned.coordinator().id(),
                        false,
                        WORDS))
                .isNotNull();
        mentorships.pause(pair.mentee(), pair.mentorship());
        assertThat(raise(WORDS, false)).isNotNull();
        mentorships.end(pair.mentor(), pair.mentorship());
        assertThat(page(pair.mentee(), room)).contains(room + "/concerns/new");
        assertThat(raise(WORDS, false)).isNotNull();
    }

    @Test
    void fiveHundredAskTheDatabaseNoMoreThanTen() throws Exception {
        IntStream.range(0, 10).forEach(n -> raise("No. " + n, n % 2 == 0));
        page(pair.coordinator(), "/concerns");
        var few = StatementCount.statementsOf(() -> page(pair.coordinator(), "/concerns"));
        var home = StatementCount.statementsOf(() -> page(pair.coordinator(), "/"));
        IntStream.range(10, 500).forEach(n -> raise("No. " + n, n % 2 == 0));

        assertThat(StatementCount.statementsOf(() -> page(pair.coordinator(), "/concerns")))
                .hasSameSizeAs(few);
        assertThat(StatementCount.statementsOf(() -> page(pair.coordinator(), "/")))
                .hasSameSizeAs(home);
        assertThat(page(pair.coordinator(), "/concerns?page=25")).contains("/concerns/");
        assertThat(count()).isEqualTo(500);
    }

    private ConcernId raise(String words, boolean urgent) {
        return concerns.raise(
                pair.mentee(), pair.mentorship(), pair.coordinator().id(), urgent, words);
    }

    private String page(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String state(ConcernId id) {
        return jdbc.sql("select state from concern where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int count() {
        return jdbc.sql("select count(*) from concern where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(Integer.class)
                .single();
    }

    private String trail() {
        return String.join(
                "\n",
                jdbc.sql("select e::text from audit_entry e")
                        .query(String.class)
                        .list());
    }
}
