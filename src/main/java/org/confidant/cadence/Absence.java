package org.confidant.cadence;

import java.time.LocalDate;
import org.confidant.shared.AbsenceId;
import org.confidant.shared.PersonId;

/**
 * Days on which somebody is away, as they entered them: on leave, ill, travelling. Nobody is told why.
 *
 * @param until the day on which they are back
 */
public record Absence(AbsenceId id, PersonId person, LocalDate from, LocalDate until) {

    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    public boolean covers(LocalDate day) {
        return days().covers(day);
    }

    Pause days() {
        return new Pause(from, until);
    }
}
