package org.confidant.matching;

import java.time.Instant;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/**
 * A run as pages show it.
 *
 * @param parent the run whose people it matches otherwise
 * @param whatIf whether its settings are not the program's, or the room is not what it was
 * @param otherPlaces whether the room is not what it was
 * @param scored how many mentees were laid beside every mentor so far
 * @param points of all pairs
 * @param worst points of the weakest pair
 * @param most points of the best pair that there could be
 * @param hash SHA-256 of what came out, in hexadecimal
 */
record MatchRunCard(
        MatchRunId id,
        ProgramId program,
        @Nullable MatchRunId parent,
        boolean whatIf,
        boolean otherPlaces,
        PersonId askedBy,
        Instant askedAt,
        MatchRunState state,
        int scored,
        int mentees,
        int mentors,
        int matched,
        long points,
        @Nullable Integer worst,
        int most,
        @Nullable String hash,
        @Nullable Instant publishedAt,
        @Nullable PersonId publishedBy) {

    public boolean done() {
        return state == MatchRunState.DONE;
    }

    public boolean publishable() {
        return done() && !whatIf && publishedAt == null;
    }

    /** In whole percent, rounded down, so that a hundred is everybody. */
    public int rate() {
        return mentees == 0 ? 0 : 100 * matched / mentees;
    }

    /** How well an average pair fits, in whole percent of the most. */
    public long average() {
        return matched == 0 ? 0 : percent(points / matched);
    }

    public long worstPercent() {
        return worst == null ? 0 : percent(worst);
    }

    /** In whole percent of the most. */
    public long percent(long of) {
        return most == 0 ? 0 : Math.round(100.0 * of / most);
    }
}
