package org.confidant.contact;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import org.confidant.cadence.CadenceState;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.Participant;
import org.confidant.shared.PersonId;

/**
 * Who is told of what was noticed: those whom it is about first, and the coordinators only once it has lapsed. Nobody is told that all
 * is well, or that something is due for which a day is planned.
 *
 * @param coordinators whether those of the program are told as well
 */
record WhoIsTold(Set<PersonId> participants, boolean coordinators) {

    private static final WhoIsTold NOBODY = new WhoIsTold(Set.of(), false);

    static WhoIsTold of(Observation seen, MentorshipCard card, boolean planned) {
        return switch (seen.subject()) {
            case MEETING -> meeting(seen.state(), card, planned);
            case FEEDBACK -> feedback(seen);
            case FIRST_MEETING, CHECKPOINT -> seen.matters() ? new WhoIsTold(all(card), false) : NOBODY;
            case LAST_DAY -> seen.matters() ? new WhoIsTold(all(card), seen.state() == CadenceState.OVERDUE) : NOBODY;
            case INACTIVITY -> seen.matters() ? new WhoIsTold(all(card), true) : NOBODY;
        };
    }

    private static WhoIsTold meeting(CadenceState state, MentorshipCard card, boolean planned) {
        return switch (state) {
            case ON_TRACK, DUE_SOON, PAUSED -> NOBODY;
            case DUE, OVERDUE -> planned ? NOBODY : new WhoIsTold(all(card), false);
            case LAPSED -> new WhoIsTold(all(card), true);
        };
    }

    /** Whoever owes it; that nothing comes is no reproach to whoever waits. */
    private static WhoIsTold feedback(Observation seen) {
        return switch (seen.state()) {
            case ON_TRACK, DUE_SOON, PAUSED -> NOBODY;
            case DUE, OVERDUE, LAPSED -> seen.giver() == null ? NOBODY : new WhoIsTold(Set.of(seen.giver()), false);
        };
    }

    private static Set<PersonId> all(MentorshipCard card) {
        return card.participants().stream().map(Participant::person).collect(toSet());
    }
}
