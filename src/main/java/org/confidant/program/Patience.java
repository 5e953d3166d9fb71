package org.confidant.program;

import jakarta.persistence.Embeddable;

/**
 * How long a program waits before something is due, late or over. All but one are days.
 *
 * @param graceDays after a due date what comes is still in time; as long before it, it is due soon
 * @param lapsedIntervals after so many intervals without a meeting, or without feedback, contact has lapsed
 * @param firstMeetingDays after an agreement took force its first meeting is planned
 * @param feedbackDays what a new agreement begins with: feedback in each direction at least every so many
 * @param checkpointDays what a new agreement begins with: all say whether they go on every so many
 * @param inactiveDays after so many without anything all are told that it is about to end
 * @param warningDays and after so many more it ends
 * @param proposalReminderDays after so many whoever has not answered a proposal is reminded
 * @param proposalLapseDays and after so many it lapses; fixed when it is made
 * @param unsignedFirstDays after so many without an agreement those are reminded whose signatures are missing
 * @param unsignedAgainDays and after so many once more
 * @param unsignedCoordinatorDays and after so many the coordinators are told
 */
@Embeddable
public record Patience(
        int graceDays,
        int lapsedIntervals,
        int firstMeetingDays,
        int feedbackDays,
        int checkpointDays,
        int inactiveDays,
        int warningDays,
        int proposalReminderDays,
        int proposalLapseDays,
        int unsignedFirstDays,
        int unsignedAgainDays,
        int unsignedCoordinatorDays) {

    public Patience {
        if (graceDays < 0 || lapsedIntervals < 2) {
            throw new IllegalArgumentException("Contact has lapsed after two intervals at the earliest");
        }
        if (proposalLapseDays <= proposalReminderDays) {
            throw new IllegalArgumentException("A reminder comes before a proposal lapses");
        }
        if (unsignedAgainDays <= unsignedFirstDays || unsignedCoordinatorDays <= unsignedAgainDays) {
            throw new IllegalArgumentException("Coordinators are told after those whose signatures are missing");
        }
    }

    /** What is usual where nobody chose. */
    public static Patience usual() {
        return usual(30, 90);
    }

    static Patience usual(int feedbackDays, int checkpointDays) {
        return new Patience(3, 2, 10, feedbackDays, checkpointDays, 90, 7, 3, 10, 3, 7, 10);
    }
}
