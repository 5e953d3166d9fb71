package org.confidant.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the content security policy and the house style forbid is not even written. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern INLINE = Pattern.compile(
            "<style|<script(?![^>]*th:src=)|\\sstyle=|th:style|th:styleappend|\\s(th:)?on[a-z]+=|javascript:|data:image");
    private static final Pattern HEX = Pattern.compile("=\"[^\"]*(?<![&\\w/])#(?:[0-9a-fA-F]{3}){1,2}\\b(?![^\"]*\\})");
    private static final Pattern ELSEWHERE = Pattern.compile("(?:https?:)?//(?!www\\.thymeleaf\\.org\")[a-z0-9.-]+");
    private static final Pattern UNESCAPED = Pattern.compile("th:utext|\\[\\(");

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHasNothingInlineNoColourAndNoAddressElsewhere(Path template) {
        var text = read(template);

        assertThat(INLINE.matcher(text).results()).isEmpty();
        assertThat(HEX.matcher(text).results()).isEmpty();
        assertThat(ELSEWHERE.matcher(text).results()).isEmpty();
        if (!template.endsWith("parts/words.html")) {
            assertThat(UNESCAPED.matcher(text).results()).isEmpty();
        }
    }

    /** The replacing comes first and takes the tag with it, so a condition on the same tag would never be asked. */
    @ParameterizedTest
    @MethodSource("templates")
    void nothingThatIsReplacedCarriesACondition(Path template) {
        var tags = Pattern.compile("<[^>]*th:replace=[^>]*>")
                .matcher(read(template))
                .results();

        assertThat(tags.map(MatchResult::group)).noneMatch(tag -> tag.matches("(?s).*\\sth:(if|unless|each|with)=.*"));
    }

    /** A picture of the same text is fine; a text that only one language has is not. */
    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateTakesItsWordsFromMessages(Path template) {
        var bare = Pattern.compile(
                "<(h[1-6]|p|a|button|li|dt|th|legend|label|caption|title)(?: (?![^>]*th:)[^>]*)?>\\s*[A-Z][a-z]+ [^<]*</\\1>");

        assertThat(bare.matcher(read(template)).results()).isEmpty();
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
