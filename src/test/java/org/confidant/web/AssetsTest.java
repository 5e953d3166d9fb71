package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@PageTest
class AssetsTest {

    private static final String HASHED = "/assets/[a-z0-9/_.-]+-[0-9a-f]{32}\\.[a-z0-9]+";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ResourceUrlProvider names;

    @Test
    void aHashedNameIsKeptForGood() {
        var name = names.getForLookupPath("/assets/theme.css");

        assertThat(name).matches(HASHED);
        assertThat(mvc.get().uri(name))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable");
    }

    @Test
    void aPlainNameIsAskedForAgainAndAnsweredByItsTag() {
        var first = mvc.get().uri("/assets/theme.css").exchange();

        assertThat(first).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        var tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(mvc.get().uri("/assets/theme.css").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(304);
    }

    @Test
    void everyLinkOfTheStylesheetIsHashedAndAnswers() {
        var style = text("/assets/theme.css");

        var links = Pattern.compile("url\\(\"([^\"]+)\"\\)")
                .matcher(style)
                .results()
                .map(link -> link.group(1))
                .toList();
        assertThat(links).hasSize(6).allMatch(link -> link.matches(HASHED));
        assertThat(links).allSatisfy(link -> assertThat(mvc.get().uri(link)).hasStatusOk());
    }

    @Test
    void theFontsComeWithTheirLicence() {
        assertThat(text("/assets/fonts/OFL-newsreader.txt")).contains("SIL OPEN FONT LICENSE");
        assertThat(text("/assets/fonts/OFL-source-sans-3.txt")).contains("SIL OPEN FONT LICENSE");
    }

    @Test
    void nothingElseOfTheClassPathIsServed() {
        assertThat(mvc.get().uri("/webjars/tabler__core/1.4.0/package.json")).hasStatus(404);
        assertThat(mvc.get().uri("/assets/..%2f..%2fapplication.yml")).hasStatus4xxClientError();
    }

    private String text(String path) {
        var bytes = mvc.get().uri(path).exchange().getResponse().getContentAsByteArray();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
