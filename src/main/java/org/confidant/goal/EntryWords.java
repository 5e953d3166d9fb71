package org.confidant.goal;

import java.math.BigDecimal;

/**
 * What of a progress entry is sealed.
 *
 * @param value the measure now
 * @param words what the mentee thinks of it, in Markdown
 */
public record EntryWords(BigDecimal value, String words) {

    public EntryWords {
        value = Numbers.plain(value);
        words = words.strip();
    }
}
