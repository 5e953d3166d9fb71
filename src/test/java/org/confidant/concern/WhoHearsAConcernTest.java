package org.confidant.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.program.CoordinatorService;
import org.confidant.shared.ConcernId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A concern is heard by somebody outside who is there for it, and by nobody by default when they are not any more. */
@ConfidantTest
class WhoHearsAConcernTest {

    private static final String WORDS = "He reads my drafts aloud to the others.";
    private static final String ANSWER = "Shall we speak on Thursday?";

    private final Given given;
    private final ConcernService concerns;
    private final CoordinatorService coordinators;
    private final JdbcClient jdbc;
    private final Browsing browsing;

    private Pair pair;
    private Viewer second;
    private String room;

    WhoHearsAConcernTest(
            Given given, ConcernService concerns, CoordinatorService coordinators, JdbcClient jdbc, MockMvcTester mvc) {
        this.given = given;
        this.concerns = concerns;
        this.coordinators = coordinators;
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
    void nobodyWhoTakesPartNorAnybodyElseIsChosen() {
        for (var person : List.of(pair.mentor(), pair.mentee(), given.person(), given.administrator())) {
            assertThat(send(person.id())).hasStatus(422).bodyText().contains("recipient-error", WORDS);
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> concerns.raise(pair.mentee(), pair.mentorship(), person.id(), false, WORDS));
        }
        assertThat(browsing.post(pair.mentee(), room + "/concerns", Map.of("words", WORDS)))
                .hasStatus(422)
                .bodyText()
                .contains("Choose who should read it");
        assertThat(count()).isZero();
    }

    @Test
    void whereNobodyOutsideCoordinatesAnAdministratorHearsIt() {
        var coordinator = given.person();
        var program = given.program(coordinator);
        var administrator = given.administrator();
        var own = given.mentorshipInForce(coordinator, program);
        coordinators.name(coordinator, program, own.mentor().id());
        coordinators.dismiss(own.mentor(), program, coordinator.id());
        var at = "/mentorships/" + own.mentorship() + "/concerns";

        assertThat(page(own.mentee(), at + "/new"))
                .contains("has no coordinator today", administrator.name())
                .doesNotContain(own.mentor().id().toString());
        var id = concerns.raise(own.mentee(), own.mentorship(), administrator.id(), false, WORDS);
        assertThat(page(administrator, "/concerns/" + id)).contains(WORDS);
        coordinators.name(own.mentor(), program, coordinator.id());
        concerns.takeUp(administrator, id, "");
        assertThat(state(id)).isEqualTo("TAKEN_UP");
    }

    @Test
    void whenItsRecipientStopsItsAuthorSendsItToSomebodyElseAndNobodyElseDoes() {
        var id = raise(WORDS, true);
        var at = "/concerns/" + id;
        concerns.add(pair.mentee(), id, "It was twice.");
        concerns.takeUp(pair.coordinator(), id, ANSWER);
        assertThat(browsing.get(pair.mentee(), at + "/copies")).hasStatus(409);
        coordinators.dismiss(second, pair.program(), pair.coordinator().id());

        assertThat(page(pair.mentee(), at)).contains("Nobody is reading this now", at + "/copies");
        assertThat(browsing.post(pair.mentee(), at + "/additions", Map.of("words", "x")))
                .hasStatus(409);
        assertThat(browsing.post(pair.coordinator(), at + "/settlements", Map.of("words", "x")))
                .hasStatus(409);
        assertThat(browsing.get(second, at)).hasStatus(404);

        assertThat(page(pair.mentee(), at + "/copies")).contains(WORDS, "It was twice.", second.name());
        var sent = browsing.post(
                pair.mentee(), at + "/copies", Map.of("recipient", second.id().toString(), "words", WORDS));
        assertThat(page(second, sent.getResponse().getRedirectedUrl()))
                .contains(WORDS)
                .doesNotContain("twice");
        assertThat(page(pair.coordinator(), at)).contains(ANSWER).doesNotContain(WORDS, "twice");
        assertThat(state(id)).isEqualTo("WITHDRAWN");
    }

    @Test
    void whoHasLeftTheOrganisationHearsNothingAnyMore() {
        var id = raise(WORDS, false);
        var administrator = given.administrator();
        assertThat(browsing.post(administrator, "/people/" + pair.coordinator().id() + "/departures", Map.of()))
                .hasStatus(302);

        assertThat(page(pair.mentee(), "/concerns/" + id)).contains("Nobody is reading this now");
        assertThat(page(pair.mentee(), room + "/concerns")).contains("Nobody reads it now");
        assertThat(page(pair.mentee(), room + "/concerns/new"))
                .contains(second.name())
                .doesNotContain(pair.coordinator().id().toString());
    }

    private ConcernId raise(String words, boolean urgent) {
        return concerns.raise(
                pair.mentee(), pair.mentorship(), pair.coordinator().id(), urgent, words);
    }

    private MvcTestResult send(PersonId recipient) {
        return browsing.post(
                pair.mentee(), room + "/concerns", Map.of("recipient", recipient.toString(), "words", WORDS));
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
}
