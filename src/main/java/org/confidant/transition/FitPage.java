package org.confidant.transition;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The question how one finds the match.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param met whether they have met yet
 * @param said what the viewer said last; null where nothing
 * @param lock of the words: the viewer's own
 * @param own what the viewer wrote for themselves before, newest first
 */
record FitPage(
        RoomView room,
        Standing standing,
        String others,
        boolean met,
        @Nullable Fit said,
        LockView lock,
        List<Kept> own) {

    /** The words of one. */
    public String words(Kept kept) {
        return kept.as(FitWords.class).words();
    }

    /** @throws RefusedException before they have met, and while nothing can be said */
    void require() {
        if (!standing.allows(Verb.SAY_FIT)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        if (!met) {
            throw RefusedException.notNow("transition.fit.early");
        }
    }
}
