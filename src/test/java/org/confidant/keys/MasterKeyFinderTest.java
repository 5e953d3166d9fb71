package org.confidant.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Base64;
import java.util.Set;
import org.confidant.shared.Installation;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class MasterKeyFinderTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @TempDir
    Path data;

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theFirstStartOnTheEmbeddedDatabaseMakesAKeyForItsOwnerOnly() throws IOException {
        var made = finder(true).find(true);

        assertThat(Files.getPosixFilePermissions(file()))
                .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        assertThat(finder(true).find(false).subkey("any", 32)).isEqualTo(made.subkey("any", 32));
    }

    @Test
    void aLostKeyIsNotReplacedInSilence() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> finder(true).find(false))
                .withMessageContaining("is gone");
        assertThat(file()).doesNotExist();
    }

    @Test
    void aDatabaseOfYourOwnNeedsAKeyOfYourOwn() {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> finder(false).find(true))
                .withMessageContaining("no master key");
    }

    @Test
    void aKeyIsReadFromTheEnvironmentOrFromAMountedFile() throws IOException {
        var mounted = Files.writeString(data.resolve("mounted"), KEY + "\n");
        environment.setProperty("confidant.master-key-file", mounted.toString());
        var fromFile = finder(false).find(true);
        environment.setProperty("confidant.master-key", KEY);

        assertThat(finder(false).find(true).subkey("any", 32)).isEqualTo(fromFile.subkey("any", 32));
    }

    @Test
    void aKeyOfAnotherLengthIsRefusedWithoutRepeatingIt() {
        environment.setProperty("confidant.master-key", "c2hvcnQ=");

        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> finder(false).find(true))
                .withMessage("The master key in CONFIDANT_MASTER_KEY is not 32 bytes in base64.");
    }

    private MasterKeyFinder finder(boolean embedded) {
        return new MasterKeyFinder(environment, new Installation(embedded, false, data));
    }

    private Path file() {
        return data.resolve("keys/master.key");
    }
}
