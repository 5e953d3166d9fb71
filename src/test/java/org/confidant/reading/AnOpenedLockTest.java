package org.confidant.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.agreement.AgreementService;
import org.confidant.people.Viewer;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A lock that is opened says who, who not, because of which clause, and whether anybody outside has opened the text. */
@ConfidantTest
class AnOpenedLockTest {

    private final Given given;
    private final AgreementService agreements;
    private final Browsing browsing;

    AnOpenedLockTest(Given given, AgreementService agreements, MockMvcTester mvc) {
        this.given = given;
        this.agreements = agreements;
        this.browsing = new Browsing(mvc);
    }

    @Test
    void whatNobodyOutsideCanOpenSaysSo() {
        var pair = given.mentorshipInForce();
        var goal = set(pair.mentee(), "/mentorships/" + pair.mentorship(), Scope.PAIR);

        assertThat(body(pair.mentor(), goal))
                .contains("Nobody outside can open it.", "How far written words go", "Not the coordinators")
                .doesNotContain("No coordinator has opened it yet.");
    }

    @Test
    void inACircleItNamesWhoTakesPartAndDoesNotReadIt() {
        var circle = given.circle(3);
        var all = circle.pair();
        Stream.concat(Stream.of(all.mentor(), all.mentee()), circle.others().stream())
                .forEach(one -> agreements.sign(one, all.mentorship(), agreements.textToSign(one, all.mentorship())));
        var goal = set(all.mentee(), "/mentorships/" + all.mentorship(), Scope.PAIR);

        var page = body(all.mentor(), goal);
        circle.others().forEach(other -> assertThat(page).contains(other.name()));
        assertThat(page).contains("Not " + circle.others().get(0).name());
    }

    @Test
    void whatIsShownToTheProgramSaysWhoHasOpenedIt() {
        var coordinator = given.person();
        var program = given.program(coordinator, Scope.PROGRAM);
        var pair = given.mentorshipOpenToTheProgram(browsing, coordinator, program);
        var goal = set(pair.mentee(), "/mentorships/" + pair.mentorship(), Scope.PROGRAM);
        assertThat(body(pair.mentor(), goal)).contains("No coordinator has opened it yet.");

        body(coordinator, "/programs/" + program + "/shared");

        assertThat(body(pair.mentor(), goal))
                .contains(coordinator.name() + ", once, last")
                .doesNotContain("No coordinator has opened it yet.");
    }

    @Test
    void whatTheAgreementForbidsIsSeenWithItsClauseAndCannotBeSent() {
        var pair = given.mentorshipInForce();
        var room = "/mentorships/" + pair.mentorship();

        assertThat(body(pair.mentee(), room + "/commitments"))
                .contains("The program’s coordinators, too", "Your agreement does not allow it, under “How far")
                .containsPattern("value=\"PROGRAM\"[^>]*disabled");
        assertThat(browsing.post(pair.mentee(), room + "/goals", goal(Scope.PROGRAM)))
                .hasStatus(422);
    }

    private String set(Viewer mentee, String room, Scope scope) {
        var answer = browsing.post(mentee, room + "/goals", goal(scope));
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static Map<String, String> goal(Scope scope) {
        var form = new HashMap<>(Map.of("title", "Delegate more", "why", "I do it all", "scope", scope.name()));
        form.putAll(Map.of("first.text", "Tasks handed over", "first.start", "0", "first.target", "5"));
        return form;
    }

    private String body(Viewer person, String path) {
        var result = browsing.get(person, path);
        assertThat(result).as(path).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
