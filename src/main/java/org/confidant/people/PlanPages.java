package org.confidant.people;

import java.util.List;
import org.confidant.shared.Slice;

/**
 * The lists of a preview, one of which may be on a later page. What is refused is never cut.
 *
 * @param list which one
 * @param number its page, counted from 1
 */
record PlanPages(String list, int number) {

    private static final int SIZE = 100;

    public <T> Slice<T> shown(String name, List<T> rows) {
        return Slice.of(rows, name.equals(list) ? number : 1, SIZE);
    }
}
