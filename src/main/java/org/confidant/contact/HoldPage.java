package org.confidant.contact;

import java.time.LocalDate;
import org.confidant.program.ProgramCard;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship in which nothing has happened for long, as its coordinator waits with the end.
 *
 * @param who their names
 * @param warned when all were told; null where nothing is to be concluded
 * @param concludedOn when it is concluded unless somebody waits; null where nothing is
 * @param hold the last time that somebody asked to wait; null where nobody has
 */
record HoldPage(
        ProgramCard program,
        MentorshipId mentorship,
        String who,
        @Nullable LocalDate warned,
        @Nullable LocalDate concludedOn,
        @Nullable Hold hold) {

    /** @throws RefusedException when there is nothing to wait with */
    void require() {
        if (warned == null) {
            throw RefusedException.notNow("contact.hold.refused");
        }
    }
}
