package org.confidant.meeting;

import java.util.List;
import org.confidant.people.PersonCard;

/**
 * Times that suit all who take part.
 *
 * @param times soonest first; none where their working hours have nothing in common
 * @param others everyone but the viewer, for their clocks
 */
public record OfferedTimes(List<OfferedTime> times, List<PersonCard> others) {
    public OfferedTimes {
        times = List.copyOf(times);
        others = List.copyOf(others);
    }
}
