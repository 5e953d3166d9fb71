package org.confidant.guide;

import java.util.List;
import java.util.function.UnaryOperator;
import org.confidant.program.ProgramTemplate;

/** The guides that a new program begins with, in their order. Their words stand in the messages. */
enum UsualGuide {
    FIRST(GuideSort.SESSION, days -> 10),
    DIRECTION(GuideSort.SESSION, days -> 28),
    GOALS(GuideSort.MILESTONE, days -> 42),
    /** What that kind of program is about. */
    OWN(GuideSort.SESSION, days -> days / 3),
    HALFWAY(GuideSort.SESSION, days -> days / 2),
    WINDING_DOWN(GuideSort.SESSION, days -> days - 42),
    MOVING_ON(GuideSort.SESSION, days -> days - 14);

    private static final int DAYS_A_MONTH = 30;

    private final GuideSort sort;
    private final UnaryOperator<Integer> dueDay;

    UsualGuide(GuideSort sort, UnaryOperator<Integer> dueDay) {
        this.sort = sort;
        this.dueDay = dueDay;
    }

    /** The message keys of its words begin with this. */
    String key(ProgramTemplate template) {
        return "guide.usual." + (this == OWN ? template.name() : name());
    }

    GuideText text(ProgramTemplate template, String title, List<String> questions) {
        var minutes = sort == GuideSort.SESSION ? template.meetingMinutes() : null;
        return new GuideText(sort, title, questions, minutes, dueDay.apply(template.months() * DAYS_A_MONTH));
    }
}
