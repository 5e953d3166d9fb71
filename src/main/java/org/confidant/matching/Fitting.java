package org.confidant.matching;

import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody beside whoever looks for a mentor or a mentee, and whom no rule keeps apart from them.
 *
 * @param percent how well the two fit, of the most there could be: as in a run, but for what only they and the coordinators know; null where
 *     the program weighs nothing else
 * @param hours in how many hours of a week both work; 20 stands for as many or more
 * @param near whether both work at the same place
 */
public record Fitting(
        EnrollmentId id, PersonId person, @Nullable Integer percent, int hours, boolean near) {}
