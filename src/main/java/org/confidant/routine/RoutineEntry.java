package org.confidant.routine;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;

/**
 * A routine as a calendar knows it.
 *
 * @param first the first time, on the clocks of the zone
 * @param last the last day on which one may be; null where there is none
 * @param running whether it brings more meetings: nobody has ended it, nor the mentorship
 * @param changes how often it was changed itself; an end of its mentorship is a change like any other
 */
public record RoutineEntry(
        RoutineId id,
        MentorshipId mentorship,
        ZoneId zone,
        LocalDateTime first,
        int weeks,
        int minutes,
        @Nullable LocalDate last,
        boolean running,
        int changes) {}
