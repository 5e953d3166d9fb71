package org.confidant.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words that guessed passwords are made of, longest use first: our own list, one a line, beside this class. */
final class CommonWords {

    static final List<String> ALL = read();

    private CommonWords() {}

    private static List<String> read() {
        try (var stream = Objects.requireNonNull(CommonWords.class.getResourceAsStream("common-words.txt"));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
