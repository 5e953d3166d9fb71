package org.confidant.shared;

import java.util.List;

/**
 * One page of a list.
 *
 * @param number counted from 1; beyond the last page there are no rows
 * @param more whether another page follows
 */
public record Slice<T>(List<T> rows, int number, boolean more) {

    /** @param number anything below 1 is the first page */
    public static <T> Slice<T> of(List<T> all, int number, int size) {
        var page = Math.max(1, number);
        var from = (int) Math.min(all.size(), (page - 1L) * size);
        var to = Math.min(all.size(), from + size);
        return new Slice<>(List.copyOf(all.subList(from, to)), page, to < all.size());
    }

    /** The list has no row at all, as far as this page can tell. */
    public boolean none() {
        return number == 1 && rows.isEmpty();
    }
}
