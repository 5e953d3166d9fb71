package org.confidant.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.confidant.picture.Bars.Bar;
import org.junit.jupiter.api.Test;

class BarsTest {

    @Test
    void theTallestFillsThePictureAndTheOthersAreToScale() {
        var drawn = new Bars(List.of(new Bar("0", 4), new Bar("1", 2), new Bar("2", 0))).narrow();

        assertThat(drawn.columns()).extracting(Bars.Column::height).containsExactly(144.0, 72.0, 0.0);
        assertThat(drawn.columns()).allSatisfy(one -> {
            assertThat(one.y() + one.height()).isEqualTo(170.0);
            assertThat(one.x()).isBetween(0.0, 350.0 - one.width());
        });
    }

    @Test
    void whereNothingIsCountedNothingStands() {
        assertThat(new Bars(List.of(new Bar("0", 0))).wide().columns())
                .extracting(Bars.Column::height)
                .containsExactly(0.0);
        assertThat(new Bars(List.of()).wide().columns()).isEmpty();
    }
}
