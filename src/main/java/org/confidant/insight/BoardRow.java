package org.confidant.insight;

import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.confidant.agreement.PendingTerms;
import org.confidant.agreement.TermsInForce;
import org.confidant.cadence.Cadence;
import org.confidant.cadence.CadenceState;
import org.confidant.contact.Done;
import org.confidant.contact.Health;
import org.confidant.contact.Hold;
import org.confidant.mentorship.MentorshipCard;
import org.jspecify.annotations.Nullable;

/**
 * A mentorship on the board. It holds no text, and nothing that text could be read from.
 *
 * @param mentees their names
 * @param mentors their names
 * @param left names of those who have left the organisation while it goes on, empty for none
 * @param health how contact goes; null before the first agreement
 * @param zone of the calendar on which it is counted, which is its mentee's
 * @param hold that a coordinator waits with its end; null where nobody does, or not any more
 * @param done what was done last; null where nothing had to be
 */
record BoardRow(
        MentorshipCard mentorship,
        String mentees,
        String mentors,
        String left,
        BoardState state,
        @Nullable TermsInForce terms,
        @Nullable PendingTerms pending,
        @Nullable Health health,
        Contact contact,
        ZoneId zone,
        @Nullable Hold hold,
        @Nullable Done done) {

    /** Null before the first agreement. */
    public @Nullable Cadence cadence() {
        return health == null ? null : health.cadence();
    }

    /** By when they meet again; null where nothing is due. */
    public @Nullable LocalDate dueOn() {
        return health == null || state == BoardState.PAUSED || state == BoardState.ENDED
                ? null
                : health.cadence().dueOn();
    }

    /** Where feedback stands in the direction that is worst off; null where nothing is due. */
    public @Nullable CadenceState feedback() {
        return health == null || state == BoardState.PAUSED || state == BoardState.ENDED ? null : health.feedback();
    }

    /**
     * Where feedback stands in each direction, what is worst first, once where all stand alike. Which direction it is is not told: that
     * would tell of a person.
     */
    public List<CadenceState> loops() {
        return health == null || feedback() == null
                ? List.of()
                : health.loops().stream()
                        .map(loop -> loop.due().state())
                        .distinct()
                        .sorted(reverseOrder())
                        .toList();
    }

    /** When they say next whether they go on; null before the first agreement and after the end. */
    @Nullable
    LocalDate checkpointOn(LocalDate today, ZoneId zone) {
        return terms == null || state == BoardState.ENDED
                ? null
                : terms.nextCheckpoint(today, zone).orElse(null);
    }

    /** How many have signed the version that waits. */
    public int signed() {
        return pending == null ? 0 : pending.signedBy().size();
    }
}
