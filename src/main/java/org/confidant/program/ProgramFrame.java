package org.confidant.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A program as a coordinator changes it.
 *
 * @param agreed the latest day until which people in it have agreed to meet
 */
record ProgramFrame(
        ProgramCard program,
        @Nullable Integer version,
        @Nullable LocalDate agreed) {}
