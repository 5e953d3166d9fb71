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
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void aMoveWithoutAReasonLeavesItsTraceToo() {
        var moved = new HashMap<>(plan());
        moved.putAll(Map.of("version", "0", "startsOn", "2026-12-02", "startsAt", "15:30", "minutes", "45"));
        post(pair.mentor(), meeting + "/moves", moved);
        moved.putAll(Map.of("version", "1", "place", "There"));
        post(pair.mentee(), meeting + "/moves", moved);

        assertThat(browsing.get(pair.mentee(), meeting))
                .bodyText()
                .contains("What changed", "Moved to Wednesday 2 December, 15:30; it was Tuesday 1 December, 14:00.")
                .contains("45 minutes; it was 60.", "Changed; the time stayed Wednesday 2 December, 15:30.")
                .contains("<b>" + pair.mentor().givenName() + "</b>", "<b>You</b>");
    }

    @Test
    void aReasonIsAskedWhereverAMeetingChangesAndNeverRequired() {
        assertThat(browsing.get(pair.mentee(), meeting + "/moves")).bodyText().contains("name=\"why\"");
        assertThat(browsing.get(pair.mentee(), meeting))
                .bodyText()
                .contains("/cancellations", "name=\"why\"")
                .doesNotContain("/misses");
        clock.advance(Duration.ofDays(9));
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains("/misses", "name=\"why\"");
        post(pair.mentee(), meeting + "/misses", Map.of());

        assertThat(browsing.get(pair.mentor(), meeting))
                .bodyText()
                .contains("Did not take place, it was for Tuesday 1 December, 14:00.");
    }

    @Test
    void whoBroughtAnItemRewordsItAndTakesItOffAndNobodyElseDoes() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        add(pair.mentee(), "CHALLENGE", "The armistice");
        var item = item(1);
        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().contains(item + "/wordings");
        assertThat(browsing.get(pair.mentor(), meeting)).bodyText().doesNotContain("/wordings");
        assertThat(browsing.get(pair.mentor(), item + "/wordings")).hasStatus(403);
        for (var act : List.of("/wordings", "/removals")) {
            assertThat(browsing.post(pair.mentor(), item + act, Map.of("text", "Nothing")))
                    .hasStatus(403);
            assertThat(browsing.post(pair.coordinator(), item + act, Map.of("text", "Nothing")))
                    .hasStatus(404);
        }
        assertThat(browsing.post(pair.mentee(), item + "/wordings", Map.of("text", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"text-error\"");
        assertThat(order(pair.mentor())).containsExactly("The duel", "The armistice");

        assertThat(browsing.get(pair.mentee(), item + "/wordings")).bodyText().contains("value=\"The duel\"");
        post(pair.mentee(), item + "/wordings", Map.of("text", "The truce"));
        assertThat(order(pair.mentor())).containsExactly("The truce", "The armistice");
        post(pair.mentee(), item(2) + "/removals", Map.of());
        assertThat(order(pair.mentor())).containsExactly("The truce");
        add(pair.mentor(), "CHALLENGE", "The flags");
        post(pair.mentor(), item(3) + "/moves", Map.of("way", "UP"));
        assertThat(order(pair.mentee())).containsExactly("The flags", "The truce");
    }

    @Test
    void whatIsOverKeepsItsItems() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        var item = item(1);
        post(pair.mentor(), meeting + "/cancellations", Map.of());

        assertThat(browsing.get(pair.mentee(), meeting)).bodyText().doesNotContain("/wordings");
        assertThat(browsing.get(pair.mentee(), item + "/wordings")).hasStatus(409);
        assertThat(browsing.post(pair.mentee(), item + "/wordings", Map.of("text", "The truce")))
                .hasStatus(409);
        assertThat(browsing.post(pair.mentee(), item + "/removals", Map.of())).hasStatus(409);
        assertThat(order(pair.mentor())).containsExactly("The duel");
    }

    @Test
    void whatStandsOnTheNextAgendaIsNotCarriedOverAgainHoweverItIsWordedThere() {
        add(pair.mentee(), "CHALLENGE", "The duel");
        var over = meeting;
        post(pair.mentor(), over + "/cancellations", Map.of());
        var carry = item(1) + "/carries";
        meeting = post(pair.mentee(), "/mentorships/" + pair.mentorship() + "/meetings", plan());
        assertThat(browsing.get(pair.mentor(), over)).bodyText().contains("Carry over");
        post(pair.mentor(), carry, Map.of());
        assertThat(browsing.get(pair.mentor(), over)).bodyText().doesNotContain("Carry over");

        post(pair.mentee(), item(1) + "/wordings", Map.of("text", "The truce"));
        assertThat(browsing.get(pair.mentor(), over))
                .bodyText()
                .contains("The duel")
                .doesNotContain("Carry over");
        assertThat(order(pair.mentor())).containsExactly("The truce");
        post(pair.mentee(), item(1) + "/removals", Map.of());
        assertThat(browsing.get(pair.mentor(), over)).bodyText().contains("Carry over");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://call.example.org/room",
                "https://bank.example@evil.example/",
                "https://call.example.org at ten",
                "data:text/html,hello",
                "https:",
                "By video"
            })
    void aPlaceIsNoLinkUnlessItIsTheAddressOfACallAlone(String place) {
        assertThat(links(place)).isEmpty();
    }

    @Test
    void theAddressOfACallIsALinkThatDoesNotSayWhereOneComesFrom() {
        var link = links("https://call.example.org/room?a=1&b=2").first();

        assertThat(link).isNotNull();
        assertThat(link.attr("href")).isEqualTo("https://call.example.org/room?a=1&b=2");
        assertThat(link.attr("rel")).isEqualTo("noreferrer noopener");
        assertThat(link.attr("referrerpolicy")).isEqualTo("no-referrer");
    }

    private Elements links(String place) {
        var moved = new HashMap<>(plan());
        moved.putAll(Map.of("version", "0", "place", place));
        post(pair.mentee(), meeting + "/moves", moved);
        var page = browsing.get(pair.mentor(), meeting).getResponse().getContentAsByteArray();
        var head = Jsoup.parse(new String(page, UTF_8)).select(".meethead");
        assertThat(head.select(".words").text()).isEqualTo(place);
        return head.select("a.words");
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
