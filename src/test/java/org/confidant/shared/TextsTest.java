package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.NoSuchMessageException;

class TextsTest {

    private static final Locale ESPERANTO = Locale.forLanguageTag("eo-PT");

    private final Texts texts = new Texts();

    @Test
    void whateverTheModuleItIsFound() {
        assertThat(say("goal.title", Locale.UK)).isEqualTo("Goals");
        assertThat(say("people.title", Locale.UK)).isEqualTo("People");
    }

    @Test
    void whatIsTranslatedIsSaidInThatLanguageAndTheRestAsItWasWritten() {
        assertThat(say("people.title", ESPERANTO)).isEqualTo("Homoj");
        assertThat(say("goal.title", ESPERANTO)).isEqualTo("Goals");
    }

    @Test
    void whatNobodyWroteIsRefused() {
        assertThatExceptionOfType(NoSuchMessageException.class).isThrownBy(() -> say("nobody.wrote.this", Locale.UK));
    }

    @Test
    void aTranslationForARegionIsRefusedBecauseNobodyWouldReadIt() {
        assertThat(Texts.language("goal")).isEmpty();
        assertThat(Texts.language("goal_pt")).isEqualTo("pt");
        assertThatIllegalStateException()
                .isThrownBy(() -> Texts.language("goal_pt_BR"))
                .withMessageContaining("goal_pt_BR");
    }

    private String say(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
