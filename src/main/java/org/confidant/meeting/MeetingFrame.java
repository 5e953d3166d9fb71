package org.confidant.meeting;

import java.time.Instant;
import java.util.Map;
import org.confidant.agreement.Standing;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.MeetingId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the forms that plan, move and log a meeting.
 *
 * @param meeting null for a new one
 * @param people the participants, by name
 * @param zone the viewer's, as it is called
 * @param minutes the usual length
 * @param shared how what all participants read is shared
 * @param next another meeting that is planned already
 */
record MeetingFrame(
        RoomView room,
        Standing standing,
        @Nullable MeetingId meeting,
        Map<PersonId, String> people,
        String zone,
        int minutes,
        Scope shared,
        @Nullable Instant next,
        LockView lock,
        LockView own) {}
