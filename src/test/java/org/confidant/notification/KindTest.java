package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {

    @ParameterizedTest
    @EnumSource
    void everyKindHasItsWords(Kind kind) throws IOException {
        var words = words();

        assertThat(words).containsKey("notification.name." + kind);
        if (kind.comesBy(Channel.MAIL)) {
            assertThat(words).containsKeys(kind.message("subject"), kind.message("text"));
        }
        if (kind.comesBy(Channel.INBOX)) {
            assertThat(words).containsKey(kind.message("inbox"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSubjectTakesNothingFromWhatItIsAbout(Kind kind) throws IOException {
        assertThat(words().getProperty(kind.message("subject"), "")).doesNotContain("{");
    }

    private static Properties words() throws IOException {
        var words = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages/notification.properties"))) {
            words.load(file);
        }
        return words;
    }
}
