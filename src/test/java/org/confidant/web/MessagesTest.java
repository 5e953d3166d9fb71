package org.confidant.web;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.confidant.shared.Texts;
import org.junit.jupiter.api.Test;

/** Every word of a page stands in a message file, and every message file is read. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern RECORDED =
            Pattern.compile("\\.record(?:Unnamed)?\\((?:\\s*[\\w.()]+,)?\\s*\"([a-z]+\\.[a-z_]+)\"");
    private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z][\\w.-]+)[(}]");

    @Test
    void everyMessageFileIsRead() throws IOException {
        var texts = new Texts();

        assertThat(files()).hasSizeGreaterThan(20);
        assertThat(keys())
                .allSatisfy(key ->
                        assertThat(texts.getMessage(key, null, Locale.ROOT)).isNotEmpty());
    }

    @Test
    void everyMessageThatATemplateAsksForExists() throws IOException {
        var used = TemplatesTest.templates()
                .flatMap(template -> USED.matcher(TemplatesTest.read(template)).results())
                .map(use -> use.group(1))
                .collect(toCollection(TreeSet::new));

        used.removeAll(keys());
        assertThat(used).isEmpty();
    }

    @Test
    void everythingThatTheTrailRecordsIsSaidInWords() throws IOException {
        var recorded = sources()
                .flatMap(source -> RECORDED.matcher(TemplatesTest.read(source)).results())
                .map(use -> "audit.action." + use.group(1))
                .collect(toCollection(TreeSet::new));

        assertThat(recorded).hasSizeGreaterThan(15);
        recorded.removeAll(keys());
        assertThat(recorded).isEmpty();
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        var keys = files().flatMap(file -> TemplatesTest.read(file).lines())
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();

        assertThat(keys).hasSizeGreaterThan(500).doesNotHaveDuplicates();
    }

    @Test
    void everyMessageCanBeFilledIn() throws IOException {
        files().forEach(file -> properties(file).forEach((key, message) -> {
            var text = message.toString();
            if (text.contains("{0")) {
                assertThat(new MessageFormat(text)).as(key.toString()).isNotNull();
                assertThat(text).as(key.toString()).doesNotContain("'");
            }
        }));
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Set<String> keys() throws IOException {
        return files().flatMap(file -> properties(file).stringPropertyNames().stream())
                .collect(toSet());
    }

    private static Stream<Path> files() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files.toList().stream();
        }
    }

    private static Properties properties(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
