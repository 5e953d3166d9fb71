package org.confidant.mentorship;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a mentorship paused.
 *
 * @param until when it went on or ended; null while it lasts
 */
public record Rest(Instant from, @Nullable Instant until) {}
