package org.confidant.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** In a circle each mentee shares with the mentor, or with all; what is shared with the mentor no other mentee reads. */
@ConfidantTest
class CheckInsOfACircleTest {

    private static final String HARD = "My father’s old team does not answer me.";

    private final Given given;
    private final CheckInService checkIns;
    private final Browsing browsing;

    private Pair circle;
    private Viewer ana;
    private Viewer imran;

    CheckInsOfACircleTest(Given given, CheckInService checkIns, MockMvcTester mvc) {
        this.given = given;
        this.checkIns = checkIns;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void aCircle() {
        var all = given.circle(3, Scope.CIRCLE);
        circle = all.pair();
        ana = circle.mentee();
        imran = all.others().get(0);
        var everybody = new ArrayList<>(all.others());
        everybody.add(ana);
        everybody.add(circle.mentor());
        given.agree(browsing, circle.mentorship(), everybody, Scope.CIRCLE);
    }

    @Test
    void noMenteeReadsWhatAnotherSharedWithTheMentor() {
        share(ana, Scope.PAIR, 2);
        share(ana, Scope.PAIR, 4);
        var one = checkIns.waitingFor(circle.mentor()).get(0).id();

        assertThat(page(imran)).doesNotContain(HARD, one.toString(), "<svg class=\"chart");
        assertThat(acknowledge(imran, one.toString())).isEqualTo(404);
        assertThat(checkIns.waitingFor(imran)).isEmpty();
        assertThat(page(circle.mentor())).contains(HARD, "<svg class=\"chart");

        assertThat(acknowledge(circle.mentor(), one.toString())).isEqualTo(302);
        assertThat(page(imran)).doesNotContain("I will ask them");
        assertThat(page(ana)).contains("I will ask them");
    }

    @Test
    void whatIsSharedWithAllIsAcknowledgedByTheMentorAndItsTrendStaysBetweenTheTwo() {
        share(ana, Scope.CIRCLE, 2);
        share(ana, Scope.CIRCLE, 4);
        var one = checkIns.waitingFor(circle.mentor()).get(0).id();

        assertThat(page(imran)).contains(HARD).doesNotContain("<svg class=\"chart", "Acknowledge</button>");
        assertThat(acknowledge(imran, one.toString())).isEqualTo(403);
        assertThat(acknowledge(circle.mentor(), one.toString())).isEqualTo(302);
        assertThat(page(imran)).contains(HARD).doesNotContain("I will ask them");
    }

    @Test
    void whatWasSharedWithAllIsNarrowedToTheMentor() {
        share(ana, Scope.CIRCLE, 2);
        var one = checkIns.waitingFor(circle.mentor()).get(0).id();
        assertThat(page(imran)).contains(HARD);

        checkIns.narrow(ana, circle.mentorship(), one, Scope.PAIR);

        assertThat(page(imran)).doesNotContain(HARD, one.toString());
        assertThat(page(circle.mentor())).contains(HARD);
    }

    private void share(Viewer mentee, Scope scope, int mood) {
        checkIns.write(
                mentee, circle.mentorship(), null, new CheckInWords("", HARD, Map.of(Reading.MOOD, mood), ""), scope);
    }

    private int acknowledge(Viewer viewer, String id) {
        return browsing.post(viewer, at() + "/" + id + "/acknowledgements", Map.of("answer", "I will ask them"))
                .getResponse()
                .getStatus();
    }

    private String at() {
        return "/mentorships/" + circle.mentorship() + "/check-ins";
    }

    private String page(Viewer person) {
        var result = browsing.get(person, at());
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
