package org.confidant.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Yılmaz, yilmaz",
        "YILMAZ, yilmaz",
        "İpek, ipek",
        "Łódź, lodz",
        "Søren, soren",
        "Groß, gross",
        "GROẞ, gross",
        "Zoe\u0308, zoe",
        "Nguyễn, nguyen",
        "Þórður, thordur",
        "Ægir, aegir",
        "Đorđe, dorde",
        "Χρήστος, χρηστοσ",
        "van\u00a0der  Berg, van der berg",
    })
    void accentsAndCaseGo(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }
}
