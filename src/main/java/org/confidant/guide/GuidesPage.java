package org.confidant.guide;

import java.util.List;
import org.confidant.program.ProgramCard;

/** A program's guides, in the order in which pairs are led to them. */
record GuidesPage(ProgramCard program, List<GuideCard> guides) {

    public List<GuideSort> sorts() {
        return List.of(GuideSort.values());
    }
}
