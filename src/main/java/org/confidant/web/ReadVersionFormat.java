package org.confidant.web;

import java.util.Locale;
import java.util.Set;
import org.confidant.shared.ReadVersion;
import org.springframework.format.AnnotationFormatterFactory;
import org.springframework.format.Formatter;

/** Reads what is marked as {@link ReadVersion}. */
final class ReadVersionFormat implements AnnotationFormatterFactory<ReadVersion>, Formatter<Integer> {

    @Override
    public Set<Class<?>> getFieldTypes() {
        return Set.of(Integer.class);
    }

    @Override
    public ReadVersionFormat getPrinter(ReadVersion read, Class<?> type) {
        return this;
    }

    @Override
    public ReadVersionFormat getParser(ReadVersion read, Class<?> type) {
        return this;
    }

    @Override
    public String print(Integer version, Locale locale) {
        return version.toString();
    }

    @Override
    public Integer parse(String sent, Locale locale) {
        try {
            return Integer.valueOf(sent);
        } catch (NumberFormatException none) {
            return ReadVersion.NONE;
        }
    }
}
