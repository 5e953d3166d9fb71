package org.confidant.contact;

import static org.confidant.cadence.CadenceState.DUE;
import static org.confidant.cadence.CadenceState.ON_TRACK;
import static org.confidant.cadence.CadenceState.OVERDUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confidant.cadence.CadenceState;
import org.confidant.cadence.FeedbackLoop;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where one subject of a mentorship stands: a pure function of its health and a day.
 *
 * @param giver who would give feedback; null for every other subject
 * @param receiver who would get it; null for every other subject
 * @param since the day from which it stands there by the rule, whenever anybody looked
 */
record Observation(
        Subject subject, @Nullable PersonId giver, @Nullable PersonId receiver, CadenceState state, LocalDate since) {

    /** What an observation is about: each has one state at a time. */
    record About(
            Subject subject,
            @Nullable PersonId giver,
            @Nullable PersonId receiver) {}

    About about() {
        return new About(subject, giver, receiver);
    }

    /** Whether it says more than that all is well. */
    boolean matters() {
        return state != ON_TRACK;
    }

    /**
     * Of one whose agreement never took force.
     *
     * @param inactiveFrom the day from which nothing has been signed for long; null while it pauses
     */
    static List<Observation> unsigned(@Nullable LocalDate inactiveFrom, LocalDate today) {
        return List.of(once(Subject.INACTIVITY, past(inactiveFrom, today), inactiveFrom, today));
    }

    /** While contact has lapsed nobody can give feedback, and nothing is said of it. */
    static List<Observation> of(Health health, LocalDate today) {
        var cadence = health.cadence();
        var resting = cadence.state() == CadenceState.PAUSED;
        var all = new ArrayList<Observation>();
        all.add(new Observation(
                Subject.MEETING, null, null, cadence.state(), cadence.due().since()));
        if (cadence.state() != CadenceState.LAPSED) {
            health.loops().stream().map(Observation::of).forEach(all::add);
        }
        all.add(once(
                Subject.FIRST_MEETING,
                !resting && !cadence.answered() && past(cadence.firstBy(), today),
                cadence.firstBy(),
                today));
        all.add(once(Subject.CHECKPOINT, !resting && past(health.checkpointOn(), today), health.checkpointOn(), today));
        all.add(lastDay(health, today));
        all.add(once(
                Subject.INACTIVITY,
                !resting && !cadence.answered() && past(cadence.inactiveFrom(), today),
                cadence.inactiveFrom(),
                today));
        return List.copyOf(all);
    }

    private static Observation of(FeedbackLoop loop) {
        return new Observation(
                Subject.FEEDBACK,
                loop.giver(),
                loop.receiver(),
                loop.due().state(),
                loop.due().since());
    }

    private static Observation once(Subject subject, boolean due, @Nullable LocalDate since, LocalDate today) {
        return due && since != null
                ? new Observation(subject, null, null, DUE, since)
                : new Observation(subject, null, null, ON_TRACK, today);
    }

    /** It is near, or has passed; a pause does not put it off. */
    private static Observation lastDay(Health health, LocalDate today) {
        var last = health.endsOn();
        return last != null && today.isAfter(last)
                ? new Observation(Subject.LAST_DAY, null, null, OVERDUE, last.plusDays(1))
                : once(Subject.LAST_DAY, past(health.lastDayNears(), today), health.lastDayNears(), today);
    }

    private static boolean past(@Nullable LocalDate day, LocalDate today) {
        return day != null && !today.isBefore(day);
    }
}
