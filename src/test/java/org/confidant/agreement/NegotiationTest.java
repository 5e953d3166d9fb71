package org.confidant.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.AgreementPage.Stage;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConfidantTest
class NegotiationTest {

    private final Given given;
    private final Negotiation negotiation;
    private final AgreementService agreements;
    private final AgreementPages pages;
    private final MentorshipService mentorships;
    private final MovableClock clock;
    private final JdbcClient jdbc;

    private Pair pair;

    NegotiationTest(
            Given given,
            Negotiation negotiation,
            AgreementService agreements,
            AgreementPages pages,
            MentorshipService mentorships,
            MovableClock clock,
            JdbcClient jdbc) {
        this.given = given;
        this.negotiation = negotiation;
        this.agreements = agreements;
        this.pages = pages;
        this.mentorships = mentorships;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aMentorship() {
        pair = given.mentorship();
    }

    @Test
    void readingTheOfferedTextKeepsNothing() {
        var page = pages.present(pair.mentee(), pair.mentorship());

        assertThat(page.stage()).isEqualTo(Stage.OFFERED);
        assertThat(page.clauses()).extracting(Clause::words).contains("What we say stays with us.");
        assertThat(rows()).isZero();
    }

    @Test
    void bothFindTheSameOfferedText() {
        assertThat(agreements.textToSign(pair.mentee(), pair.mentorship()))
                .isEqualTo(agreements.textToSign(pair.mentor(), pair.mentorship()));
    }

    @Test
    void theLastSignatureUnderTheSameTextTakesForce() {
        sign(pair.mentor());
        assertThat(state(pair.mentee())).isEqualTo(RelationState.UNSIGNED);

        clock.advance(Duration.ofHours(5));
        sign(pair.mentee());

        var terms = agreements.standing(pair.mentee(), pair.mentorship()).terms();
        assertThat(state(pair.mentor())).isEqualTo(RelationState.IN_FORCE);
        assertThat(terms.since()).isEqualTo(clock.instant());
        assertThat(terms.rhythmWeeks()).isEqualTo(2);
        assertThat(terms.ceiling()).isEqualTo(Scope.PAIR);
        assertThat(agreements.termsOf(List.of(pair.mentorship()))).containsEntry(pair.mentorship(), terms);
    }

    @Test
    void onePersonCannotSignForTwo() {
        sign(pair.mentor());

        assertThatThrownBy(() -> sign(pair.mentor())).isInstanceOf(RefusedException.class);
        assertThat(state(pair.mentee())).isEqualTo(RelationState.UNSIGNED);
    }

    @Test
    void anotherWordingVoidsEverySignature() {
        sign(pair.mentor());
        reword(pair.mentee(), "So that I learn to ask.");
        sign(pair.mentee());

        assertThat(state(pair.mentee())).isEqualTo(RelationState.UNSIGNED);
        assertThat(agreements
                        .pendingOf(List.of(pair.mentorship()))
                        .get(pair.mentorship())
                        .signedBy())
                .containsExactly(pair.mentee().id());
        sign(pair.mentor());
        assertThat(state(pair.mentee())).isEqualTo(RelationState.IN_FORCE);
    }

    @Test
    void nobodySignsAnotherTextThanTheOneTheyRead() {
        var read = agreements.textToSign(pair.mentor(), pair.mentorship());
        reword(pair.mentee(), "So that I learn to ask.");

        assertThatThrownBy(() -> negotiation.sign(pair.mentor(), pair.mentorship(), read))
                .isInstanceOf(TextChangedException.class);
        assertThat(signatures()).isZero();
    }

    @Test
    void nobodyReplacesWordsTheyHaveNotRead() {
        var form = pages.form(pair.mentor(), pair.mentorship());
        reword(pair.mentee(), "So that I learn to ask.");

        assertThatThrownBy(() -> negotiation.reword(pair.mentor(), pair.mentorship(), form))
                .isInstanceOf(StaleDraftException.class);
        assertThat(pages.form(pair.mentor(), pair.mentorship()).purpose()).isEqualTo("So that I learn to ask.");
    }

    @Test
    void theOldVersionHoldsUntilBothHaveSignedTheNewOne() {
        sign(pair.mentor());
        sign(pair.mentee());
        clock.advance(Duration.ofDays(30));
        var form = pages.form(pair.mentor(), pair.mentorship());
        negotiation.reword(pair.mentor(), pair.mentorship(), Changed.in(form, "rhythmWeeks", 3));
        sign(pair.mentor());

        var page = pages.present(pair.mentee(), pair.mentorship());
        assertThat(page.amendment()).isTrue();
        assertThat(page.changes()).extracting(Clause::key).containsExactly("rhythm");
        assertThat(rhythm()).isEqualTo(2);

        sign(pair.mentee());

        assertThat(rhythm()).isEqualTo(3);
        var terms = agreements.standing(pair.mentee(), pair.mentorship()).terms();
        assertThat(terms.since()).isEqualTo(clock.instant());
        assertThat(terms.begun()).isEqualTo(MovableClock.START);
        assertThat(pages.version(pair.mentee(), pair.mentorship(), 1).stage()).isEqualTo(Stage.SUPERSEDED);
        assertThat(pages.present(pair.mentee(), pair.mentorship()).history()).hasSize(2);
    }

    @Test
    void termsCannotLeaveWhatTheProgramAllows() {
        var form = pages.form(pair.mentor(), pair.mentorship());

        assertThatThrownBy(
                        () -> negotiation.reword(pair.mentor(), pair.mentorship(), Changed.in(form, "rhythmWeeks", 7)))
                .isInstanceOf(RefusedException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void whoTakesNoPartNeitherReadsNorWords() {
        var hash = agreements.textToSign(pair.mentor(), pair.mentorship());
        var form = pages.form(pair.mentor(), pair.mentorship());

        for (var stranger : List.of(pair.coordinator(), given.person(), given.administrator())) {
            assertThatThrownBy(() -> pages.present(stranger, pair.mentorship()))
                    .isInstanceOf(NotVisibleException.class);
            assertThatThrownBy(() -> negotiation.reword(stranger, pair.mentorship(), form))
                    .isInstanceOf(NotVisibleException.class);
            assertThatThrownBy(() -> negotiation.sign(stranger, pair.mentorship(), hash))
                    .isInstanceOf(NotVisibleException.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void whatHasEndedIsNotAgreedAnyMore() {
        mentorships.end(pair.mentee(), pair.mentorship());

        assertThatThrownBy(() -> sign(pair.mentor())).hasMessage("agreement.closed.ENDED");
        assertThat(rows()).isZero();
    }

    @Test
    void theDatabaseHoldsNoWordAndNoHashThatCouldBeTried() {
        reword(pair.mentee(), "So that I learn to ask.");

        var row = jdbc.sql("select row_to_json(a)::text from agreement a where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .query(String.class)
                .single();
        var form = pages.form(pair.mentee(), pair.mentorship());
        var fixed = pages.frame(pair.mentee(), pair.mentorship()).fixed();
        var known = new AgreementText(pair.mentorship(), 1, AgreementText.FORM, form.terms(), form.wording(fixed, ""));
        assertThat(row).doesNotContain("learn", known.hash());
    }

    private void reword(Viewer person, String purpose) {
        var form = pages.form(person, pair.mentorship());
        negotiation.reword(person, pair.mentorship(), Changed.in(form, "purpose", purpose));
    }

    private void sign(Viewer person) {
        agreements.sign(person, pair.mentorship(), agreements.textToSign(person, pair.mentorship()));
    }

    private RelationState state(Viewer viewer) {
        return agreements.standing(viewer, pair.mentorship()).state();
    }

    private int rhythm() {
        return agreements
                .termsOf(List.of(pair.mentorship()))
                .get(pair.mentorship())
                .rhythmWeeks();
    }

    private long rows() {
        return count("select count(*) from agreement where mentorship_id = :id");
    }

    private long signatures() {
        return count("select count(*) from agreement_signature s join agreement a on a.id = agreement_id"
                + " where mentorship_id = :id");
    }

    private long count(String sql) {
        return jdbc.sql(sql)
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
