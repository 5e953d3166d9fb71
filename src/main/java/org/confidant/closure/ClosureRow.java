package org.confidant.closure;

import org.confidant.shared.GoalId;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/**
 * What the clear table knows of one text.
 *
 * @param goal whose outcome it is; null for every other part
 */
record ClosureRow(
        PersonId author, ClosurePart part, @Nullable GoalId goal, SealedId words) {}
