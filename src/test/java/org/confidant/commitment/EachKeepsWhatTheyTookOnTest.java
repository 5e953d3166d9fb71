package org.confidant.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Commitments on both sides: kept, missed, renegotiated; each sees how reliable they are, all see what they share. */
@ConfidantTest
class EachKeepsWhatTheyTookOnTest {

    private static final String ESTER = "Ask Ester to chair the first half";

    private final Given given;
    private final CommitmentService commitments;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;

    EachKeepsWhatTheyTookOnTest(
            Given given,
            CommitmentService commitments,
            MentorshipService mentorships,
            AgreementService agreements,
            MovableClock clock,
            JdbcClient jdbc,
            MockMvcTester mvc) {
        this.given = given;
        this.commitments = commitments;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.clock = clock;
        this.jdbc = jdbc;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void eitherWritesDownWhatEitherTakesOnAndBothSeeIt() {
        make(pair, pair.mentor(), pair.mentee(), ESTER, Scope.PAIR);
        make(pair, pair.mentor(), pair.mentor(), "Send the chapter on silence", Scope.PAIR);

        assertThat(list(pair.mentee())).contains(ESTER, "Send the chapter on silence", "You and Robin");
        assertThat(room(pair.mentor())).contains(ESTER, "Send the chapter on silence");
    }

    @Test
    void whoseItIsAloneSaysWhatBecameOfIt() {
        var id = make(pair, pair.mentor(), pair.mentee(), ESTER, Scope.PAIR);

        assertThat(post(pair.mentor(), id, "keepings")).hasStatus(403);
        assertThat(post(pair.mentee(), id, "keepings")).hasStatus3xxRedirection();
        assertThat(post(pair.mentee(), id, "misses")).hasStatus(409);
        assertThat(list(pair.mentee())).contains("You kept 1 of 1.", "Together you kept 1 of 1.");
        assertThat(list(pair.mentor())).contains("Together you kept 1 of 1.").doesNotContain("You kept 1 of 1.");
    }

    @Test
    void whatWasMissedIsTakenOnAgainForAnotherDayAndTheHistoryStays() {
        var id = make(pair, pair.mentee(), pair.mentee(), ESTER, Scope.PAIR);
        commitments.miss(pair.mentee(), id);
        commitments.renegotiate(pair.mentee(), id, today().plusDays(20), "She was away");
        commitments.keep(pair.mentee(), id);

        assertThat(list(pair.mentor()))
                .contains("given another day")
                .containsPattern("She was away</span>\\s*<span class=\"lock-mini\" data-scope=\"pair\">");
        assertThat(jdbc.sql("select kind from commitment_step where commitment_id = :id order by position")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsExactly("MADE", "MISSED", "RENEGOTIATED", "KEPT");
        assertThatThrownBy(() -> commitments.renegotiate(pair.mentee(), id, today(), "Once more"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void whatIsForOneAloneDoesNotExistForTheOther() {
        var id = make(pair, pair.mentee(), pair.mentee(), "Write the letter I will not send", Scope.AUTHOR);

        assertThat(list(pair.mentee())).contains("Write the letter I will not send");
        assertThat(list(pair.mentor())).doesNotContain("Write the letter I will not send");
        assertThat(post(pair.mentor(), id, "keepings")).hasStatus(404);
        assertThatThrownBy(() -> commitments.keep(given.person(), id)).isInstanceOf(NotVisibleException.class);
    }

    @Test
    void whoeverIsToDoItHasToKnowOfIt() {
        var form = form(pair.mentee(), "A surprise", Scope.AUTHOR);

        assertThat(browsing.post(pair.mentor(), path(pair), form))
                .hasStatus(422)
                .bodyText()
                .contains("has to be able to read it", "A surprise");
        form.put("owner", given.person().id().toString());
        form.put("readers", "PAIR");
        assertThat(browsing.post(pair.mentor(), path(pair), form)).hasStatus(422);
        form.put("readers", "PROGRAM");
        assertThat(browsing.post(pair.mentor(), path(pair), form)).hasStatus(422);
    }

    @Test
    void aDayThatHasPassedOrIsFarAwayIsNone() {
        var form = form(pair.mentee(), ESTER, Scope.PAIR);
        for (var day : List.of(today().minusDays(1), today().plusYears(2))) {
            form.put("until", day.toString());
            assertThat(browsing.post(pair.mentee(), path(pair), form))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choose a day from today on", ESTER);
        }
    }

    @Test
    void nothingIsTakenOnBeforeAllHaveSignedNorAfterTheEnd() {
        var unsigned = given.mentorship();
        assertThatThrownBy(() -> make(unsigned, unsigned.mentee(), unsigned.mentee(), ESTER, Scope.PAIR))
                .isInstanceOf(RefusedException.class);

        var id = make(pair, pair.mentee(), pair.mentee(), ESTER, Scope.PAIR);
        mentorships.end(pair.mentor(), pair.mentorship());
        assertThatThrownBy(() -> commitments.keep(pair.mentee(), id)).isInstanceOf(RefusedException.class);
        assertThat(list(pair.mentee())).contains(ESTER);
    }

    @Test
    void inACircleAMenteesCommitmentWithTheMentorIsTheirs() {
        var circle = given.circle(3);
        var all = circle.pair();
        Stream.concat(Stream.of(all.mentor(), all.mentee()), circle.others().stream())
                .forEach(person ->
                        agreements.sign(person, all.mentorship(), agreements.textToSign(person, all.mentorship())));
        make(all, all.mentee(), all.mentee(), "Between the mentor and me", Scope.PAIR);
        make(all, all.mentor(), circle.others().get(0), "For all to see", Scope.CIRCLE);

        assertThat(list(all, all.mentor())).contains("Between the mentor and me", "For all to see");
        assertThat(list(all, circle.others().get(0)))
                .contains("For all to see")
                .doesNotContain("Between the mentor and me");
        assertThatThrownBy(() -> make(all, all.mentor(), all.mentee(), "Aside", Scope.PAIR))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void homeCallsItToMindThreeDaysBeforeItsDayAndTellsOnlyWhoseItIs() {
        make(pair, pair.mentor(), pair.mentee(), ESTER, Scope.PAIR);
        assertThat(home(pair.mentee())).doesNotContain("You took it on");

        clock.advance(Duration.ofDays(4));
        assertThat(home(pair.mentee()))
                .contains("To be done in 3 days", "You took it on")
                .doesNotContain(ESTER);
        assertThat(home(pair.mentor())).doesNotContain("You took it on");

        clock.advance(Duration.ofDays(5));
        assertThat(home(pair.mentee())).contains("It was to be done by now");
    }

    @Test
    void theListTakesAsManyStatementsForMany() throws Exception {
        many(10);
        list(pair.mentee());
        var few = statements();
        many(490);

        assertThat(statements()).isEqualTo(few);
    }

    /** Of the list, of the room, and of home. */
    private List<Integer> statements() throws Exception {
        return List.of(
                StatementCount.of(() -> list(pair.mentee())),
                StatementCount.of(() -> room(pair.mentee())),
                StatementCount.of(() -> home(pair.mentee())));
    }

    private void many(int count) {
        IntStream.range(0, count).forEach(n -> make(pair, pair.mentor(), pair.mentee(), ESTER + n, Scope.PAIR));
    }

    private CommitmentId make(Pair where, Viewer author, Viewer owner, String words, Scope scope) {
        return commitments.make(
                author,
                where.mentorship(),
                new NewCommitment(words, today().plusDays(7), owner.id(), scope, null, null, null));
    }

    private Map<String, String> form(Viewer owner, String words, Scope readers) {
        return new HashMap<>(Map.of(
                "commitment",
                words,
                "until",
                today().plusDays(7).toString(),
                "owner",
                owner.id().toString(),
                "readers",
                readers.name()));
    }

    private MvcTestResult post(Viewer person, CommitmentId id, String what) {
        return browsing.post(person, "/commitments/" + id + "/" + what, Map.of());
    }

    private String list(Viewer person) {
        return list(pair, person);
    }

    private String list(Pair where, Viewer person) {
        return body(person, path(where));
    }

    private String room(Viewer person) {
        return body(person, "/mentorships/" + pair.mentorship());
    }

    private String home(Viewer person) {
        return body(person, "/");
    }

    private String body(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String path(Pair where) {
        return "/mentorships/" + where.mentorship() + "/commitments";
    }

    private LocalDate today() {
        return LocalDate.now((Clock) clock);
    }
}
