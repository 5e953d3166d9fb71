package org.confidant.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.people.Viewer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An agenda stands in the order that the two want, and what became of a meeting may be explained to those who take part. */
@ConfidantTest
class AgendaAndReasonsTest {

    private static final String WHY = "The harbour froze over";

    private final Given given;
    private final Browsing browsing;
    private final JdbcClient jdbc;
    private final MovableClock clock;

    private Pair pair;
    private String meeting;

    AgendaAndReasonsTest(Given given, MockMvcTester mvc, JdbcClient jdbc, MovableClock clock) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void aPlannedMeeting() {
        pair = given.mentorshipInForce();
        meeting = post(pair.mentee(), "/mentorships/" + pair.mentorship() + "/meetings", plan());
    }

    @Test
    void eachPutsTheAgendaInOrderAmongItemsOfOneKind() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        add(pair.mentor(), "OTHER", "The holidays");
        add(pair.mentor(), "CHALLENGE", "The armistice");
        assertThat(order(pair.mentee())).containsExactly("The duel", "The armistice", "The holidays");

        post(pair.mentee(), item(3) + "/moves", Map.of("way", "UP"));
        assertThat(order(pair.mentor())).containsExactly("The armistice", "The duel", "The holidays");
        post(pair.mentor(), item(1) + "/moves", Map.of("way", "UP"));
        post(pair.mentor(), item(2) + "/moves", Map.of("way", "DOWN"));
        assertThat(order(pair.mentor())).containsExactly("The duel", "The armistice", "The holidays");
    }

    @Test
    void anItemGoesNoFurtherThanTheEndOfItsKindAndNoItemIsInvented() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        add(pair.mentee(), "OTHER", "The holidays");
        post(pair.mentee(), item(1) + "/moves", Map.of("way", "DOWN"));
        post(pair.mentee(), item(1) + "/moves", Map.of("way", "UP"));

        assertThat(order(pair.mentee())).containsExactly("The duel", "The holidays");
        assertThat(browsing.post(pair.mentee(), item(1) + "/moves", Map.of("way", "ASIDE")))
                .hasStatus(409);
        assertThat(browsing.post(given.person(), item(1) + "/moves", Map.of("way", "UP")))
                .hasStatus(404);
        assertThat(browsing.post(
                        pair.mentee(),
                        meeting + "/items/01900000-0000-7000-8000-000000000000/moves",
                        Map.of("way", "UP")))
                .hasStatus(404);
    }

    @Test
    void whatIsOverKeepsItsOrder() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        add(pair.mentee(), "CHALLENGE", "The armistice");
        post(pair.mentor(), meeting + "/cancellations", Map.of());

        assertThat(browsing.post(pair.mentee(), item(1) + "/moves", Map.of("way", "DOWN")))
                .hasStatus(409);
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().doesNotContain("value=\"DOWN\"");
    }

    @Test
    void whyAMeetingWasMovedIsReadByThoseWhoTakePartAndByNobodyElse() {
        var moved = new HashMap<>(plan());
        moved.putAll(Map.of("version", "0", "startsOn", "2026-12-02", "why", WHY));
        post(pair.mentee(), meeting + "/moves", moved);

        for (var one : List.of(pair.mentor(), pair.mentee())) {
            assertThat(browsing.get(one, meeting)).bodyText().contains("What changed", "Moved to Wednesday", WHY);
        }
        assertThat(browsing.get(
                        pair.coordinator(), "/programs/" + pair.program() + "/mentorships/" + pair.mentorship()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(WHY);
    }

    @Test
    void aMeetingIsCalledOffWithAReasonOrWithout() {
        assertThat(browsing.post(pair.mentor(), meeting + "/cancellations", Map.of("why", "x".repeat(1001))))
                .hasStatus(422)
                .bodyText()
                .contains("x".repeat(1001), "Cancel it");
        post(pair.mentor(), meeting + "/cancellations", Map.of("why", WHY));

        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("Cancelled, it was for", WHY);
    }

    @Test
    void whatDidNotTakePlaceMayBeExplained() {
        clock.advance(Duration.ofDays(9));
        post(pair.mentor(), meeting + "/misses", Map.of("why", WHY));

        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("Did not take place, it was for", WHY);
    }

    private void add(Viewer viewer, String kind, String text) {
        post(viewer, meeting + "/items", Map.of("kind", kind, "text", text));
    }

    /** The address of the item that was added as the n-th. */
    private String item(int n) {
        var words = jdbc.sql("""
                        select words_id from meeting_item where meeting_id = cast(:id as uuid)
                        order by written_at, id offset :n limit 1""")
                .param("id", meeting.substring(meeting.lastIndexOf('/') + 1))
                .param("n", n - 1)
                .query(String.class)
                .single();
        return meeting + "/items/" + words;
    }

    private List<String> order(Viewer viewer) {
        var page = browsing.get(viewer, meeting).getResponse().getContentAsByteArray();
        return Jsoup.parse(new String(page, UTF_8)).select(".agenda .words").eachText();
    }

    private static Map<String, String> plan() {
        return Map.of("startsOn", "2026-12-01", "startsAt", "14:00", "minutes", "60", "place", "Here");
    }

    private String post(Viewer viewer, String path, Map<String, String> form) {
        var result = browsing.post(viewer, path, form);
        assertThat(result).as(path).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }
}
