package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class PartsTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void everyPartDrawsItselfAndSaysItInWords() {
        var response = mvc.get().uri("/test-parts").exchange().getResponse();
        var page = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("data-scope=\"pair\"", "<b>You and Henrik</b> can read this", "Not the coordinators")
                .contains("You and Henrik will be able to read this".replace("Henrik ", "Henrik</b> "))
                .contains("value=\"PROGRAM\" disabled=\"disabled\"")
                .contains("/goals\" aria-current=\"page\"", "<span class=\"count\">2<span")
                .contains("1 kept, 1 moved within grace, 1 missed, 1 paused, 1 planned")
                .contains("class=\"beat-miss\"", "class=\"c-line\"", "class=\"state is-bad\"", "6 services, 14 Apr")
                .contains("/people?q=a&amp;page=3")
                .doesNotContain("th:", "??");
    }
}
