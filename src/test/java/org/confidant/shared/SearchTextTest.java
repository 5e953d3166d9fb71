package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchTextTest {

    @Test
    void whatNoDatabaseComparesIsLeftOut() {
        assertThat(SearchText.of(" \t Amina\0 Diallo\n ")).isEqualTo("Amina Diallo");
    }

    @Test
    void aWholeLetterIsCutToWhatAFieldTakes() {
        assertThat(SearchText.of("x".repeat(10_000))).hasSize(120);
    }
}
