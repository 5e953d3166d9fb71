package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class PublicAddressTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutOneItIsThisMachine() {
        assertThat(PublicAddress.from(environment).link("/inbox")).isEqualTo("http://localhost:8080/inbox");
        environment.setProperty("server.port", "8112");
        assertThat(PublicAddress.from(environment).link("/inbox")).isEqualTo("http://localhost:8112/inbox");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://mentoring.example", "https://mentoring.example/", " https://mentoring.example// "})
    void aSlashAtItsEndIsNoPartOfIt(String given) {
        environment.setProperty("confidant.address", given);

        assertThat(PublicAddress.from(environment).link("/inbox")).isEqualTo("https://mentoring.example/inbox");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mentoring.example",
                "ftp://mentoring.example",
                "https://",
                "https://me@mentoring.example",
                "https://mentoring.example?a=b",
                "https://mentoring.example/#top",
                "https://mentoring example"
            })
    void whatIsNoWholeAddressIsRefused(String given) {
        environment.setProperty("confidant.address", given);

        assertThatExceptionOfType(StartRefusedException.class).isThrownBy(() -> PublicAddress.from(environment));
    }

    @Test
    void noMailLeadsToThisMachine() {
        environment.setProperty("spring.mail.host", "mail.example");

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> PublicAddress.from(environment))
                .satisfies(refused -> assertThat(refused.remedy()).contains("CONFIDANT_ADDRESS"));
    }
}
