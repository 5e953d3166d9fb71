package org.confidant.insight;

/** How much there is in a mentorship that only its participants read. Numbers alone. */
record Tally(int activeGoals, int achievedGoals, int feedback) {}
