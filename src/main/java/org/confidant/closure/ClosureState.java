package org.confidant.closure;

import java.time.Instant;

/**
 * Where a closure conversation stands, for coordinators as for those who hold it.
 *
 * @param open whether it is not done yet
 * @param on until when it is open, or when it was done
 */
public record ClosureState(boolean open, Instant on) {}
