package org.confidant.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "anna@x.example|anna@x.example",
                "anna@x.example, jo@x.example;al@x.example|anna@x.example jo@x.example al@x.example",
                "anna@x.example jo@x.example|anna@x.example jo@x.example",
                "anna@x.example#jo@x.example#|anna@x.example jo@x.example",
                "Anna Lind <anna@x.example>; \"Lind, Jo\" <jo@x.example>|anna@x.example jo@x.example",
                "Lind, Anna <anna@x.example>; Lind, Jo <jo@x.example>|anna@x.example jo@x.example",
                "\"Lind; Jo\" <jo@x.example>, Al <al@x.example>|jo@x.example al@x.example",
                "\"jo@home.example\" <jo@x.example>|jo@x.example",
                "'anna@x.example'; <mailto:jo@x.example>.|anna@x.example jo@x.example .",
                "Anna Lind anna@x.example|anna@x.example",
                "anna@x.example, Jo_Lind|anna@x.example Jo_Lind",
                "Anna <anna@x.example>, Jo_Lind|anna@x.example Jo_Lind",
                "; , #|~~",
            })
    void areReadHoweverAMailProgramWritesThem(String pasted, String found) {
        assertThat(String.join(" ", PastedAddresses.in(pasted.replace("#", "\r\n"))))
                .isEqualTo(found);
    }
}
