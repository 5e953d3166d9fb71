package org.confidant.mentorship;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Crowd;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A coordinator of many finds the one they look for. */
@ConfidantTest
class FourHundredWaitTest {

    private static final String WAITING = "section[aria-labelledby=waiting] .rows > li";

    private final Given given;
    private final Browsing browsing;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private Viewer mentee;
    private ProgramId program;
    private String pairing;

    @SuppressWarnings("NullAway.Init")
    FourHundredWaitTest(Given given, MockMvcTester mvc, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgramOfMany() {
        coordinator = given.person();
        program = given.program(coordinator);
        pairing = "/programs/" + program + "/proposals";
        mentee = given.person();
    }

    @Test
    void whoWaitsIsFoundByNameAndTheOthersArePaged() {
        Crowd.enrol(jdbc, program, Place.MENTEE, 399);
        given.mentee(coordinator, program, mentee);

        assertThat(page(pairing).select(WAITING)).hasSize(20);
        assertThat(page(pairing).text()).contains("Find one of the 400 who wait");
        assertThat(page(pairing + "?page=20").select(WAITING)).hasSize(20);
        assertThat(page(pairing + "?page=21").select(WAITING)).isEmpty();
        assertThat(page(pairing + "?q=" + mentee.familyName().toLowerCase(Locale.ROOT))
                        .select(WAITING + " h3")
                        .eachText())
                .containsExactly(mentee.name());
        assertThat(page(pairing + "?q=nobodylikethat").text()).contains("Nobody like that waits.");
    }

    @Test
    void theBestAreShownFirstAndAllOnRequest() {
        var wants = given.mentee(coordinator, program, mentee);
        var best = given.person();
        Crowd.enrol(jdbc, program, Place.MENTOR, 30);
        given.mentor(coordinator, program, best, 1);
        var candidates = pairing + "/new?mentee=" + wants;

        assertThat(page(candidates).select("input[name=mentor]")).hasSize(20);
        assertThat(page(candidates).select(".choice b").eachText()).contains(best.name());
        assertThat(page(candidates).text()).contains("Show all 31 who could be asked");
        assertThat(page(candidates + "&all=true").select("input[name=mentor]")).hasSize(31);
    }

    private Document page(String path) {
        var answer = browsing.get(coordinator, path);
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
