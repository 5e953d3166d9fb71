package org.confidant.matching.solver;

import org.jspecify.annotations.Nullable;

/**
 * What would change for one mentee.
 *
 * @param from the mentor whom they have; null for whoever has none
 * @param to the mentor whom they would have; null for whoever would have none
 */
public record Move(
        String mentee, @Nullable String from, @Nullable String to) {}
