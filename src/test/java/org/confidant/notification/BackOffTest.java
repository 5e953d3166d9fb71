package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {

    @Test
    void itWaitsTwiceAsLongEachTimeAndAnHourAtMost() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToLong(attempt -> BackOff.after(attempt).toMinutes()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(BackOff.after(1000)).isEqualTo(BackOff.after(9));
    }
}
