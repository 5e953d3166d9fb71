package org.confidant.guide;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far those of a mentorship have come along their program's guides.
 *
 * @param current the first that is not done; null when all are, or the program has none
 * @param next what comes after it; null when nothing does
 * @param done what they have done, oldest first
 * @param complete whether the viewer can say now that one is done, or not done after all
 */
public record RoomGuide(@Nullable Ahead current, @Nullable Ahead next, List<DoneGuide> done, boolean complete) {

    static final RoomGuide NONE = new RoomGuide(null, null, List.of(), false);

    /** Whether there is anything to show. */
    public boolean any() {
        return current != null || !done.isEmpty();
    }

    /**
     * A guide that is not done.
     *
     * @param dueOn by when it is meant
     * @param past whether that day has gone by
     */
    public record Ahead(GuideCard guide, LocalDate dueOn, boolean past) {}
}
