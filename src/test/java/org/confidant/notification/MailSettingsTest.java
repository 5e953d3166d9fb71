package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.confidant.shared.PublicAddress;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class MailSettingsTest {

    private final MockEnvironment environment =
            new MockEnvironment().withProperty("confidant.address", "https://mentoring.example");

    @Test
    void withoutAServerNothingIsSent() {
        assertThat(settings().sends()).isFalse();
        environment.setProperty("spring.mail.host", " ");
        assertThat(settings().sends()).isFalse();
        environment.setProperty("spring.mail.host", "mail.example");
        assertThat(settings().sends()).isTrue();
    }

    @Test
    void mailComesFromWhereConfidantIsUnlessSomebodySaysOtherwise() {
        assertThat(settings().from()).isEqualTo("Confidant <no-reply@mentoring.example>");
        environment.setProperty("confidant.mail-from", "Mentoring <hello@company.example>");
        assertThat(settings().from()).isEqualTo("Mentoring <hello@company.example>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mentoring", "hello@", "a@b.example, c@d.example"})
    void nobodySendsInTheNameOfNobody(String from) {
        environment.setProperty("confidant.mail-from", from);

        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(this::settings);
    }

    private MailSettings settings() {
        return new MailSettings(environment, PublicAddress.from(environment));
    }
}
