package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** What a browser asks for is followed as far as there is such a language, and never kept otherwise. */
class LanguageOfAPageTest {

    @ParameterizedTest
    @CsvSource({"de-CH, de-CH", "pt-BR, pt-BR", "es-419, es-419", "en-QX, en", "en-x-made-up1, en", "qqx, en"})
    void itIsOneThatThereIs(String asked, String followed) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", asked);

        assertThat(WebConfiguration.localeResolver().resolveLocale(request)).isEqualTo(Locale.forLanguageTag(followed));
    }

    @Test
    void whoAsksForNoneGetsEnglish() {
        assertThat(WebConfiguration.localeResolver().resolveLocale(new MockHttpServletRequest()))
                .isEqualTo(Locale.ENGLISH);
    }
}
