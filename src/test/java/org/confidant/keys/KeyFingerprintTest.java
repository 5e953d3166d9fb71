package org.confidant.keys;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.confidant.ConfidantTest;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ConfidantTest
class KeyFingerprintTest {

    private final JdbcClient jdbc;
    private final MasterKey key;

    KeyFingerprintTest(JdbcClient jdbc, MasterKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    @Test
    void theKeyThatTheDatabaseMetFirstFits() {
        assertThatCode(() -> new KeyFingerprint(jdbc).check(key)).doesNotThrowAnyException();
    }

    @Test
    void anotherKeyIsRefusedBeforeAnythingIsWrittenWithIt() {
        var other = new MasterKey(new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32
        });

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> new KeyFingerprint(jdbc).check(other))
                .withMessageContaining("not the master key");
    }
}
