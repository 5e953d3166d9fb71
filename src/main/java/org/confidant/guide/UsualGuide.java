package org.confidant.guide;

import java.util.List;
import org.confidant.program.ProgramTemplate;

/** The guides that a new program begins with, in their order. Their words stand in the messages. */
enum UsualGuide {
    FIRST(GuideSort.SESSION),
    DIRECTION(GuideSort.SESSION),
    GOALS(GuideSort.MILESTONE),
    /** What that kind of program is about. */
    OWN(GuideSort.SESSION),
    HALFWAY(GuideSort.SESSION),
    WINDING_DOWN(GuideSort.SESSION),
    MOVING_ON(GuideSort.SESSION);

    private static final int DAYS_A_MONTH = 30;

    private final GuideSort sort;

    UsualGuide(GuideSort sort) {
        this.sort = sort;
    }

    /** The message keys of its words begin with this. */
    String key(ProgramTemplate template) {
        return "guide.usual." + (this == OWN ? template.name() : name());
    }

    GuideText text(ProgramTemplate template, String title, List<String> questions) {
        var minutes = sort == GuideSort.SESSION ? template.meetingMinutes() : null;
        return new GuideText(sort, title, questions, minutes, dueDay(template.months() * DAYS_A_MONTH));
    }

    /** @param days how long a mentorship of that kind usually lasts */
    private int dueDay(int days) {
        return switch (this) {
            case FIRST -> 10;
            case DIRECTION -> 28;
            case GOALS -> 42;
            case OWN -> days / 3;
            case HALFWAY -> days / 2;
            case WINDING_DOWN -> days - 42;
            case MOVING_ON -> days - 14;
        };
    }
}
