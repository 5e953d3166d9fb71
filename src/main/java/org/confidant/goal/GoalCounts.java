package org.confidant.goal;

/**
 * Goals of a mentorship in numbers, for those who may not read them.
 *
 * @param entries of all its goals; what only its author reads is not counted
 */
public record GoalCounts(int active, int achieved, int setAside, int entries) {

    public static final GoalCounts NONE = new GoalCounts(0, 0, 0, 0);
}
