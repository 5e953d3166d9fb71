package org.confidant.concern;

import java.time.Instant;
import java.util.List;
import org.confidant.reading.Kept;
import org.confidant.reading.LockView;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;

/**
 * One concern, for one of its two.
 *
 * @param given what one calls the one of the two who is not the viewer: "Leonor"
 * @param lock who could read a word that the viewer adds
 */
record ConcernPage(
        ConcernCard card,
        MentorshipId mentorship,
        ConcernPermissions may,
        String given,
        LockView lock,
        List<Entry> entries) {

    /**
     * A step, with what was said at it.
     *
     * @param by a given name
     * @param words null where nothing was said, or the viewer cannot open it
     */
    record Entry(
            Step.Kind kind,
            boolean own,
            String by,
            Instant at,
            @Nullable Said words) {}

    record Said(Kept kept, String text) {}
}
