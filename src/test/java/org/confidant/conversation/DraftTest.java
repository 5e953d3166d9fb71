package org.confidant.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.people.Viewer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People may think before they share: a draft is the author's alone, waits on every device, and goes when it is sent. */
@ConfidantTest
class DraftTest {

    private static final String DRAFT = "What I do not dare to ask yet";

    private final Browsing browsing;
    private final Given given;
    private final JdbcClient jdbc;

    private Pair pair;

    DraftTest(MockMvcTester mvc, Given given, JdbcClient jdbc) {
        this.browsing = new Browsing(mvc);
        this.given = given;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPair() {
        pair = given.mentorshipInForce();
    }

    @Test
    void itWaitsInTheFieldForItsAuthorAndForNobodyElse() {
        assertThat(keep(pair.mentee(), DRAFT, "")).hasStatus(302);

        assertThat(field(pair.mentee())).isEqualTo(DRAFT);
        assertThat(page(pair.mentee()).text()).contains("This is your draft, kept today.");
        assertThat(page(pair.mentor()).html()).doesNotContain(DRAFT, "your draft,");
        assertThat(messages()).isZero();
    }

    @Test
    void sendingRemovesIt() {
        keep(pair.mentee(), DRAFT, "");
        send(pair.mentee(), DRAFT + ", now I do", version(pair.mentee()));

        assertThat(field(pair.mentee())).isEmpty();
        assertThat(page(pair.mentee()).text()).contains("now I do").doesNotContain("your draft,");
        keep(pair.mentee(), "Another", version(pair.mentee()));
        assertThat(field(pair.mentee())).isEqualTo("Another");
        assertThat(sealed()).as("one place for all drafts, and one message").isEqualTo(2);
    }

    @Test
    void whatIsSentFromAnOlderPageLeavesAYoungerDraftAlone() {
        var older = version(pair.mentee());
        keep(pair.mentee(), DRAFT, "");
        send(pair.mentee(), "See you on Tuesday.", older);

        assertThat(field(pair.mentee())).isEqualTo(DRAFT);
        assertThat(messages()).isEqualTo(1);
    }

    @Test
    void ofTwoDevicesTheLaterOneIsShownBothAndDecides() {
        keep(pair.mentee(), DRAFT, "");
        var older = version(pair.mentee());
        keep(pair.mentee(), "As typed on the phone", older);

        var both = keep(pair.mentee(), "As typed at the desk", older);
        assertThat(both).hasStatus(409).bodyText().contains("As typed on the phone", "As typed at the desk");
        assertThat(field(pair.mentee())).isEqualTo("As typed on the phone");

        var now = Jsoup.parse(body(both)).select("[name=version]").val();
        assertThat(keep(pair.mentee(), "As typed at the desk", now)).hasStatus(302);
        assertThat(field(pair.mentee())).isEqualTo("As typed at the desk");
    }

    @Test
    void emptyWordsKeepNothing() {
        keep(pair.mentee(), " ", "");
        assertThat(sealed()).isZero();

        keep(pair.mentee(), DRAFT, "");
        assertThat(keep(pair.mentee(), "", version(pair.mentee()))).hasStatus(302);
        assertThat(field(pair.mentee())).isEmpty();
    }

    private MvcTestResult keep(Viewer viewer, String words, String version) {
        return browsing.post(viewer, path() + "/drafts", Map.of("words", words, "version", version));
    }

    private MvcTestResult send(Viewer viewer, String words, String version) {
        return browsing.post(viewer, path(), Map.of("words", words, "version", version));
    }

    private String field(Viewer viewer) {
        return page(viewer).select("textarea").text();
    }

    private String version(Viewer viewer) {
        return page(viewer).select("[name=version]").val();
    }

    private Document page(Viewer viewer) {
        return Jsoup.parse(body(browsing.get(viewer, path())));
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String path() {
        return "/mentorships/" + pair.mentorship() + "/messages";
    }

    private long messages() {
        return count("select count(*) from message where mentorship_id = :id");
    }

    /** Sealed texts that came of this conversation. */
    private long sealed() {
        return messages() + count("select count(*) from message_draft where mentorship_id = :id");
    }

    private long count(String sql) {
        return jdbc.sql(sql)
                .param("id", pair.mentorship().value())
                .query(Long.class)
                .single();
    }
}
