package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageTest
class FieldTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aFieldShowsWhatItHolds() {
        assertThat(text(mvc.get().uri("/test-form")))
                .contains("value=\"Lead the guild\"", "value=\"2027-03-25\"", ">Because</textarea>")
                .contains("<option value=\"2\" selected=\"selected\">Every two weeks</option>")
                .contains("aria-describedby=\"title-hint\"", "id=\"title-hint\"", "(optional)")
                .doesNotContain("role=\"alert\"", "aria-invalid", "autofocus", "th:", "class=\"err\"");
    }

    @Test
    void aWrongFieldKeepsWhatWasTypedAndSaysWhatIsWrongBesideIt() {
        var answer = text(mvc.post()
                .uri("/test-form")
                .param("title", " ")
                .param("hours", "99")
                .param("rhythm", "1")
                .param("_agreed", "on"));

        assertThat(answer)
                .contains("value=\"99\"", "Write a number of at most 12.", "Write something here.")
                .contains("aria-describedby=\"title-hint title-error\"", "id=\"title-error\"")
                .contains("role=\"alert\"", "Five things to mend", "href=\"#title\"", "href=\"#topics\"")
                .contains("aria-invalid=\"true\"", "autofocus");
    }

    @Test
    void whatIsNotEvenADayIsKeptToo() {
        var answer = text(mvc.post()
                .uri("/test-form")
                .param("title", "Lead the guild")
                .param("due", "soon")
                .param("hours", "99")
                .param("rhythm", "1")
                .param("_agreed", "on"));

        assertThat(answer)
                .contains("value=\"Lead the guild\"", "value=\"soon\"", "value=\"99\"")
                .contains("<option value=\"1\" selected=\"selected\">")
                .contains("Write a day like 2027-03-25.", "One thing to mend");
    }

    private String text(MockMvcRequestBuilder request) {
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
