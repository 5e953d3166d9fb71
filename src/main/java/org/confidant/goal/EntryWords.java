package org.confidant.goal;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a progress entry is sealed.
 *
 * @param values of those measures that the mentee said something about, by the measure's number
 * @param words what the mentee thinks of it, in Markdown
 */
public record EntryWords(Map<Integer, BigDecimal> values, String words) {

    public EntryWords {
        values = values.entrySet().stream().collect(toMap(Map.Entry::getKey, one -> Numbers.plain(one.getValue())));
        words = words.strip();
    }

    /** About the first measure alone. */
    public EntryWords(BigDecimal value, String words) {
        this(Map.of(SuccessMeasure.FIRST, value), words);
    }

    /** What was sealed while a goal had one measure says a single value. */
    @JsonCreator
    static EntryWords read(
            @JsonProperty("values") @Nullable Map<Integer, BigDecimal> values,
            @JsonProperty("value") @Nullable BigDecimal value,
            @JsonProperty("words") String words) {
        return values == null ? new EntryWords(Objects.requireNonNull(value), words) : new EntryWords(values, words);
    }
}
