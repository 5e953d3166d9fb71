package org.confidant.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When two have met, and when they meet next. Dates alone.
 *
 * @param held when the meetings that were held began, oldest first
 * @param minutes how long they took together
 */
record Contact(List<Instant> held, int minutes, @Nullable Instant next) {

    static final Contact NONE = new Contact(List.of(), 0, null);

    public @Nullable Instant last() {
        return held.isEmpty() ? null : held.get(held.size() - 1);
    }
}
