package org.confidant.feedback;

import java.time.Instant;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship's feedback as its participants see it: what waits for the viewer first, then newest first.
 *
 * @param other the counterpart's given name
 * @param lock who will be able to read what is written now
 */
record FeedbackPage(RoomView room, String other, LockView lock, FeedbackPermissions may, Slice<Entry> entries) {

    /**
     * @param giver the giver's given name, empty when it is the viewer
     * @param waiting whether the viewer can acknowledge it
     */
    record Entry(
            FeedbackId id,
            String giver,
            String initials,
            boolean mentor,
            FeedbackWords words,
            LockView lock,
            Instant givenAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String takeaway,
            boolean waiting) {}
}
