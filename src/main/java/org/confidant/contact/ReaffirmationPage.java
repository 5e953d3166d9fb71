package org.confidant.contact;

import org.confidant.agreement.OpenReaffirmation;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.reading.RoomView;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The question whether they go on, as one of them sees it.
 *
 * @param others whom the viewer meets there: "Henrik"
 * @param asked null while nobody is asked
 * @param zone the name of the viewer's zone
 */
record ReaffirmationPage(
        RoomView room,
        Standing standing,
        String others,
        @Nullable OpenReaffirmation asked,
        String zone) {

    /** @throws RefusedException when nobody is asked now, or the room is closed for it */
    OpenReaffirmation require() {
        if (!standing.allows(Verb.REAFFIRM)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        if (asked == null) {
            throw RefusedException.notNow("agreement.reaffirmation.none");
        }
        return asked;
    }

    public boolean said() {
        return asked != null && !asked.waitsFor(viewer());
    }

    /** Whether another has proposed a day that the viewer has not agreed to yet. */
    public boolean proposed() {
        return asked != null && asked.meetAt() != null && asked.waitsFor(viewer());
    }

    private PersonId viewer() {
        return standing.viewer();
    }
}
