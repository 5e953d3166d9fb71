package org.confidant.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.confidant.program.CoordinatorService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.env.Environment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A concern is met by its two, on its own page alone: by the other of the pair, another coordinator or an administrator not even its address is. */
@ConfidantTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldToOneOutsideTest {

    private final Given given;
    private final CoordinatorService coordinators;
    private final Browsing browsing;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;
    private final String song = UUID.randomUUID().toString().substring(24);
    private final String told = "told" + song;
    private final String added = "added" + song;
    private final String taken = "taken" + song;
    private final String settled = "settled" + song;
    private final String back = "back" + song;
    private final String copied = "copied" + song;

    private List<Viewer> everybodyElse;
    private Routes routes;
    private Walks walks;
    private Pair pair;
    private Viewer filipa;
    private String heard;
    private String withdrawn;
    private String unheard;
    private String copy;

    ToldToOneOutsideTest(
            Given given,
            CoordinatorService coordinators,
            MockMvcTester mvc,
            Environment environment,
            MovableClock clock,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.given = given;
        this.coordinators = coordinators;
        this.browsing = new Browsing(mvc);
        this.environment = environment;
        this.mappings = mappings;
        clock.reset();
    }

    @BeforeAll
    void oneTells() throws SQLException {
        routes = Routes.of(environment, mappings);
        pair = given.mentorshipInForce();
        var beside = given.mentorshipInForce(pair.coordinator(), pair.program());
        filipa = given.person();
        var third = given.person();
        var leaving = given.person();
        List.of(filipa, third, leaving).forEach(one -> coordinators.name(pair.coordinator(), pair.program(), one.id()));
        everybodyElse = List.of(
                pair.mentor(),
                third,
                given.administrator(),
                given.mentorship().coordinator(),
                beside.mentor(),
                beside.mentee());
        heard = raise(told, pair.coordinator());
        say(pair.mentee(), heard, "additions", added);
        say(pair.coordinator(), heard, "take-ups", taken);
        say(pair.coordinator(), heard, "settlements", settled);
        withdrawn = raise(back, pair.coordinator());
        say(pair.mentee(), withdrawn, "withdrawals", "");
        unheard = raise(copied, leaving);
        coordinators.dismiss(pair.coordinator(), pair.program(), leaving.id());
        copy = post(pair.mentee(), unheard + "/copies", to(copied, filipa));
        walks = new Walks(browsing, routes.all());
    }

    @Test
    void itsTwoMeetItOnItsPageAlone() {
        for (var word : List.of(told, added, taken, settled)) {
            assertThat(walks.with(word, pair.mentee())).as(word).containsExactly(heard);
            assertThat(walks.with(word, pair.coordinator())).as(word).containsExactly(heard);
        }
        assertThat(walks.with(copied, filipa)).containsExactly(copy);
    }

    @Test
    void whatWasTakenBackItsAuthorAloneMeets() {
        assertThat(walks.with(back, pair.mentee())).containsExactly(withdrawn);
        assertThat(walks.with(back, pair.coordinator())).isEmpty();
        assertThat(walks.with(copied, pair.coordinator())).isEmpty();
    }

    @Test
    void nobodyElseMeetsAWordOfItNorItsAddress() {
        for (var one : everybodyElse) {
            assertThat(walks.with(song, one)).as(one.email()).isEmpty();
            for (var concern : List.of(heard, withdrawn, unheard, copy)) {
                assertThat(walks.with(concern, one)).as(one.email()).isEmpty();
            }
            assertThat(walks.opened(one)).doesNotContain(heard).contains("/concerns");
        }
        assertThat(walks.with(told, filipa)).isEmpty();
        assertThat(walks.with(heard, filipa)).isEmpty();
    }

    @Test
    void noTableHoldsIt() throws SQLException {
        assertThat(routes.tablesWith(song)).isEmpty();
    }

    private String raise(String words, Viewer recipient) {
        return post(pair.mentee(), "/mentorships/" + pair.mentorship() + "/concerns", to(words, recipient));
    }

    private static Map<String, String> to(String words, Viewer recipient) {
        return Map.of("recipient", recipient.id().toString(), "words", words);
    }

    private void say(Viewer writer, String concern, String step, String words) {
        post(writer, concern + "/" + step, Map.of("words", words));
    }

    private String post(Viewer writer, String path, Map<String, String> form) {
        var answer = browsing.post(writer, path, form);
        assertThat(answer).as(path).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }
}
