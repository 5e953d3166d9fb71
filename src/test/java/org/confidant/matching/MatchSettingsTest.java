package org.confidant.matching;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Coordinators choose what counts in a program. */
@ConfidantTest
class MatchSettingsTest {

    private final Given given;
    private final Browsing browsing;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;
    private String settings;

    @SuppressWarnings("NullAway.Init")
    MatchSettingsTest(Given given, MockMvcTester mvc, JdbcClient jdbc) {
        this.given = given;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
        settings = "/programs/" + program + "/match-settings";
    }

    /** The usual ones, as the page sends them. */
    static Map<String, String> form() {
        return Map.ofEntries(
                Map.entry("topics", "25"),
                Map.entry("answers", "10"),
                Map.entry("seniority", "10"),
                Map.entry("hours", "15"),
                Map.entry("languages", "5"),
                Map.entry("place", "5"),
                Map.entry("load", "10"),
                Map.entry("waited", "10"),
                Map.entry("preferences", "10"),
                Map.entry("leastLevels", "1"),
                Map.entry("mostLevels", "3"),
                Map.entry("leastMinutes", "60"),
                Map.entry("neverTwice", "true"),
                Map.entry("aim", "MOST_PEOPLE"),
                Map.entry("step", "300"));
    }

    @Test
    void theUsualOnesHoldUntilSomebodyChoosesAndTheTrailSaysWhoDid() {
        assertThat(value("topics")).isEqualTo("25");

        assertThat(send("topics", "80")).isEqualTo(302);

        assertThat(value("topics")).isEqualTo("80");
        assertThat(value("version")).isEqualTo("0");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'match.settings' and subject = :program")
                        .param("program", program.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeIsSaidBesideItsField() {
        assertThat(send("topics", "101")).isEqualTo(422);
        assertThat(send("mostLevels", "0")).isEqualTo(422);
        assertThat(send("aim", "")).isEqualTo(422);
        assertThat(value("topics")).isEqualTo("25");
    }

    @Test
    void whoReadOtherOnesIsAskedToLookAgain() {
        assertThat(send("topics", "80")).isEqualTo(302);

        var late = browsing.post(coordinator, settings, form());

        assertThat(late).hasStatus(409);
        assertThat(new String(late.getResponse().getContentAsByteArray(), UTF_8))
                .contains("changed meanwhile");
        assertThat(value("topics")).isEqualTo("80");
    }

    private int send(String field, String value) {
        var form = new HashMap<>(form());
        form.put(field, value);
        return browsing.post(coordinator, settings, form).getResponse().getStatus();
    }

    private String value(String field) {
        return page().select("[name=" + field + "]").val();
    }

    private Document page() {
        var answer = browsing.get(coordinator, settings);
        assertThat(answer).hasStatusOk();
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), UTF_8));
    }
}
