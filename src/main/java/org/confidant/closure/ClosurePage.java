package org.confidant.closure;

import java.util.List;
import org.confidant.goal.GoalCard;
import org.confidant.reading.Kept;
import org.confidant.reading.RoomView;
import org.jspecify.annotations.Nullable;

/**
 * A closure conversation, as far as it reaches to the viewer.
 *
 * @param others with whom the viewer holds it: "Henrik"
 * @param goals what was aimed at, and what came of it
 * @param waiting who has not said yet that it is done for them, the viewer apart: "Henrik"; empty when all have
 * @param state null while the mentorship goes on
 */
record ClosurePage(
        RoomView room,
        String others,
        ClosurePermissions may,
        List<Outcome> goals,
        List<Said> thanks,
        List<Said> stays,
        String waiting,
        @Nullable ClosureState state) {

    record Outcome(GoalCard goal, List<Said> said) {

        /** Whether the viewer has said what came of it. */
        public boolean own() {
            return ClosurePage.own(said);
        }
    }

    /** @param mentor whether its author is on the mentor's side */
    record Said(Kept kept, String words, boolean mentor) {}

    public boolean thanked() {
        return own(thanks);
    }

    public boolean stayed() {
        return own(stays);
    }

    /** Of a mentee's side, who may mentor somebody next. */
    public boolean mentee() {
        return !may.standing().mentors(may.standing().viewer());
    }

    private static boolean own(List<Said> said) {
        return said.stream().anyMatch(one -> one.kept().own());
    }
}
