package org.confidant.mentorship;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a mentorship paused.
 *
 * @param until when it went on or ended; null while it lasts
 * @param meant when it was meant to go on; null where nobody said
 */
public record Rest(
        Instant from, @Nullable Instant until, @Nullable LocalDate meant) {}
