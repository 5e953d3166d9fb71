package org.confidant.shared;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All that the system says: the message files of all modules as one, because a page asks for a hundred texts and would go through thirty
 * files for each. A translation stands beside what it translates, as {@code messages/goal_pt.properties}; what is not translated is said
 * as it was written.
 */
@Component("messageSource")
public class Texts extends ResourceBundleMessageSource {

    private static final String FILES = "classpath*:messages/*.properties";
    private static final String AS_WRITTEN = "";

    private final Map<String, OfOneLanguage> languages = new HashMap<>();

    public Texts() {
        setBasename("messages");
        try {
            var files = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .collect(groupingBy(Texts::language));
            var asWritten = files.getOrDefault(AS_WRITTEN, List.of());
            for (var language : files.entrySet()) {
                var texts = new Properties();
                load(texts, asWritten);
                load(texts, language.getValue());
                languages.put(language.getKey(), new OfOneLanguage(texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(Resource file) {
        var name = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
        return language(name);
    }

    /** @throws IllegalStateException where it names a region besides: those are not looked for */
    static String language(String name) {
        var language = name.contains("_") ? name.substring(name.indexOf('_') + 1) : AS_WRITTEN;
        if (language.contains("_")) {
            throw new IllegalStateException("The translation " + name + " is for a region: name a language alone");
        }
        return language;
    }

    private static void load(Properties texts, List<Resource> files) throws IOException {
        for (var file : files) {
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
        }
    }

    @Override
    protected @Nullable ResourceBundle getResourceBundle(String basename, Locale locale) {
        return languages.getOrDefault(locale.getLanguage(), languages.get(AS_WRITTEN));
    }

    private static final class OfOneLanguage extends ResourceBundle {

        private final Map<String, String> texts = new HashMap<>();

        OfOneLanguage(Properties texts) {
            texts.forEach((key, text) -> this.texts.put(key.toString(), text.toString()));
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        protected Set<String> handleKeySet() {
            return texts.keySet();
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
