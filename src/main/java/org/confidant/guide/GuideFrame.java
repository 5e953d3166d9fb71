package org.confidant.guide;

import java.util.List;
import org.confidant.program.ProgramCard;
import org.jspecify.annotations.Nullable;

/** A guide as a coordinator changes it. */
record GuideFrame(
        ProgramCard program, GuideCard guide, @Nullable Integer version) {

    public List<GuideSort> sorts() {
        return List.of(GuideSort.values());
    }
}
