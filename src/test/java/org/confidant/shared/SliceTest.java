package org.confidant.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final List<Integer> ALL = List.of(1, 2, 3, 4);

    @Test
    void pagesFollowEachOtherUntilTheLast() {
        assertThat(Slice.of(ALL, 1, 3)).isEqualTo(new Slice<>(List.of(1, 2, 3), 1, true));
        assertThat(Slice.of(ALL, 2, 3)).isEqualTo(new Slice<>(List.of(4), 2, false));
        assertThat(Slice.of(ALL, 2, 2).more()).isFalse();
    }

    @Test
    void aNumberThatIsNoPageIsTheFirstOrEmpty() {
        assertThat(Slice.of(ALL, -7, 3).number()).isEqualTo(1);
        assertThat(Slice.of(ALL, Integer.MAX_VALUE, 3).rows()).isEmpty();
        assertThat(Slice.of(ALL, 3, 3).none()).isFalse();
        assertThat(Slice.of(List.of(), 1, 3).none()).isTrue();
    }
}
