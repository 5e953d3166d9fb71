package org.confidant.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guide says.
 *
 * @param questions to talk about, one line each
 * @param minutes how long that usually takes; null where nobody said
 * @param dueDay counted from the day on which an agreement took force, which is 0
 */
public record GuideText(
        GuideSort sort,
        String title,
        List<String> questions,
        @Nullable Integer minutes,
        int dueDay) {

    public GuideText {
        questions = List.copyOf(questions);
    }
}
