package org.confidant.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Seat;
import org.confidant.vault.VaultService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** In a circle whoever writes chooses: all of them, or one; and one means one. */
@ConfidantTest
class CircleTest {

    private static final String TO_ALL = "Good morning to all of you.";
    private static final String TO_ONE = "This is for you and for nobody else.";

    private final Browsing browsing;
    private final Given given;
    private final ConversationService conversation;
    private final AgreementService agreements;
    private final VaultService vault;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private Pair pair;
    private Viewer third;

    CircleTest(
            MockMvcTester mvc,
            Given given,
            ConversationService conversation,
            AgreementService agreements,
            VaultService vault,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.conversation = conversation;
        this.agreements = agreements;
        this.vault = vault;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A mentor and two mentees, whose agreement all three have signed. */
    @BeforeEach
    void aCircle() {
        aCircleOf(2);
    }

    private void aCircleOf(int mentees) {
        var circle = given.circle(mentees);
        pair = circle.pair();
        third = circle.others().get(0);
        Stream.concat(Stream.of(pair.mentor(), pair.mentee()), circle.others().stream())
                .forEach(person ->
                        agreements.sign(person, pair.mentorship(), agreements.textToSign(person, pair.mentorship())));
    }

    @Test
    void whatIsSaidToAllIsReadByAll() {
        assertThat(send(pair.mentor(), TO_ALL, "all")).hasStatus(302);
        assertThat(conversation.unread(third)).containsEntry(pair.mentorship(), 1);

        for (var person : List.of(pair.mentor(), pair.mentee(), third)) {
            assertThat(page(person).text()).contains(TO_ALL);
        }
    }

    @Test
    void whatIsSaidToOneIsReadByNobodyElse() {
        assertThat(send(pair.mentor(), TO_ONE, pair.mentee().id().toString())).hasStatus(302);

        assertThat(page(pair.mentee()).select(".letter .lock").text()).contains("You and Robin", "can read this");
        assertThat(page(pair.mentor()).select(".letter").text()).contains(TO_ONE);
        assertThat(page(third).html()).doesNotContain(TO_ONE, "class=\"letter\"");
        assertThat(conversation.unread(third)).isEmpty();
        for (var stranger : List.of(pair.coordinator(), given.administrator(), given.person())) {
            assertThat(browsing.get(stranger, path())).hasStatus(404);
        }
    }

    @Test
    void nothingIsChosenBeforeSomebodyChooses() {
        assertThat(page(pair.mentor()).select("[name=to][checked]")).isEmpty();
        assertThat(page(pair.mentor()).select("[name=to]")).hasSize(3);

        for (var to : List.of(
                "", "nobody", pair.mentor().id().toString(), given.person().id().toString())) {
            assertThat(send(pair.mentor(), TO_ONE, to))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Choose whom it is for.", "to-error", TO_ONE);
        }
        assertThat(jdbc.sql("select count(*) from message where mentorship_id = :id")
                        .param("id", pair.mentorship().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whomItMayBeForTakesAsManyStatementsForTwentyAsForTwo() throws Exception {
        var two = StatementCount.statementsOf(() -> page(pair.mentor()));
        aCircleOf(20);
        var twenty = StatementCount.statementsOf(() -> page(pair.mentor()));

        assertThat(twenty).hasSameSizeAs(two);
        assertThat(page(pair.mentor()).select("[name=to]")).hasSize(21);
    }

    @Test
    void whatTheAgreementForbidsIsShownAndCannotBeChosen() {
        jdbc.sql("update agreement set ceiling = 'PAIR' where mentorship_id = :id")
                .param("id", pair.mentorship().value())
                .update();

        assertThat(page(pair.mentor()).select("[name=to][disabled]").eachAttr("value"))
                .containsExactly("all");
        assertThat(send(pair.mentor(), TO_ALL, "all")).hasStatus(422);
        assertThat(send(pair.mentor(), TO_ONE, third.id().toString())).hasStatus(302);
    }

    @Test
    void aDraftRemembersWhomItIsFor() {
        var to = third.id().toString();
        browsing.post(pair.mentor(), path() + "/drafts", Map.of("words", TO_ONE, "to", to));

        assertThat(page(pair.mentor()).select("[name=to][checked]").val()).isEqualTo(to);
        assertThat(page(third).html()).doesNotContain(TO_ONE);
    }

    @Test
    void whoTakesNoPartIsNobodyToWriteTo() {
        assertThatThrownBy(() -> conversation.send(
                        pair.mentor(), pair.mentorship(), TO_ONE, given.person().id()))
                .isInstanceOf(NotVisibleException.class);
    }

    @Test
    void whoJoinsLaterFindsNothingOfWhatWasSaidBefore() {
        send(pair.mentor(), TO_ALL, "all");
        var late = joins();

        assertThat(page(late).html()).doesNotContain(TO_ALL);
        assertThat(conversation.unread(late)).isEmpty();
    }

    /** Nobody can join a circle that has begun yet: only its rows say so. */
    private Viewer joins() {
        var person = given.person();
        var enrollment = given.mentee(pair.coordinator(), pair.program(), person);
        jdbc.sql("""
                        insert into mentorship_participant (mentorship_id, position, person_id, place, enrollment_id)
                        select :id, count(*), :person, 'MENTEE', :enrollment
                        from mentorship_participant where mentorship_id = :id
                        """)
                .param("id", pair.mentorship().value())
                .param("person", person.id().value())
                .param("enrollment", enrollment.value())
                .update();
        transaction.executeWithoutResult(status -> vault.admit(space(), person.id(), Seat.PARTICIPANT));
        return person;
    }

    private SpaceId space() {
        return agreements.standing(pair.mentor(), pair.mentorship()).space();
    }

    private MvcTestResult send(Viewer viewer, String words, String to) {
        return browsing.post(viewer, path(), Map.of("words", words, "to", to));
    }

    private Document page(Viewer viewer) {
        var result = browsing.get(viewer, path());
        assertThat(result).hasStatusOk();
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private String path() {
        return "/mentorships/" + pair.mentorship() + "/messages";
    }
}
