package org.confidant.meeting;

import java.time.LocalDateTime;
import org.confidant.shared.RoutineId;

/**
 * Which time of a routine a meeting is. It stays that one wherever it is moved to.
 *
 * @param occurrence when the routine has it, on the clocks of the routine's zone
 */
public record Recurrence(RoutineId routine, LocalDateTime occurrence) {}
