package org.confidant.checkin;

import org.confidant.agreement.RelationState;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.program.Place;
import org.confidant.shared.RefusedException;

/**
 * What the viewer may do with check-ins in a mentorship; asked by pages and service alike.
 *
 * @param mentee whether they are one, who write for themselves
 * @param open whether the agreement in force lets a mentee write now
 * @param acknowledge whether they are the mentor, and it lets them acknowledge now
 */
record CheckInPermissions(boolean mentee, boolean open, boolean acknowledge, RelationState state) {

    static CheckInPermissions of(Standing standing) {
        return new CheckInPermissions(
                standing.place() == Place.MENTEE,
                standing.allows(Verb.WRITE_PROGRESS),
                standing.place() == Place.MENTOR && standing.allows(Verb.ACKNOWLEDGE_FEEDBACK),
                standing.state());
    }

    public boolean write() {
        return mentee && open;
    }

    /** @throws RefusedException when the viewer is no mentee, or writing is closed now */
    void requireWrite() {
        if (!mentee) {
            throw RefusedException.notYours("checkin.refused.mentee");
        }
        if (!open) {
            throw RefusedException.notNow("agreement.closed." + state);
        }
    }

    boolean acknowledges(CheckInRow row) {
        return acknowledge && row.waits();
    }
}
