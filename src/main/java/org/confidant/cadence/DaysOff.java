package org.confidant.cadence;

import java.util.List;
import org.confidant.mentorship.Rest;

/** What stops the clock of a mentorship: when it paused, and when somebody whom they cannot meet without is away. */
public record DaysOff(List<Rest> rests, List<Absence> absences) {

    public static final DaysOff NONE = new DaysOff(List.of(), List.of());

    public DaysOff {
        rests = List.copyOf(rests);
        absences = List.copyOf(absences);
    }
}
