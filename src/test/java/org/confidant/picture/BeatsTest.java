package org.confidant.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.confidant.picture.Beats.Stroke;
import org.junit.jupiter.api.Test;

class BeatsTest {

    @Test
    void everyIntervalHasItsPlaceAndIsCounted() {
        var beats = new Beats(List.of(Beat.KEPT, Beat.MOVED, Beat.KEPT, Beat.PLANNED));

        assertThat(beats.width()).isEqualTo(40);
        assertThat(beats.strokes()).contains(new Stroke(Beat.MOVED, 10), new Stroke(Beat.PLANNED, 30));
        assertThat(beats.kept()).isEqualTo(2);
        assertThat(beats.moved() + beats.planned()).isEqualTo(2);
        assertThat(beats.missed() + beats.paused()).isZero();
    }
}
