package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.matching.ComparisonQueries.Balance;
import org.confidant.matching.ComparisonQueries.Changed;
import org.confidant.people.PersonCard;
import org.confidant.picture.Bars;
import org.confidant.program.ProgramCard;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;

/**
 * Two runs side by side.
 *
 * @param runs the one before and the one after
 * @param loads how many mentors were given how many mentees, in each
 * @param sameMeasure whether points of both mean the same: their weights are alike
 */
record Comparison(
        ProgramCard program,
        List<MatchRunCard> runs,
        List<Bars> loads,
        boolean sameMeasure,
        Balance balance,
        Slice<Changed> changed,
        Map<PersonId, PersonCard> people) {

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    public int busiest(int of) {
        return Math.max(0, loads.get(of).bars().size() - 1);
    }

    public int idle(int of) {
        var bars = loads.get(of).bars();
        return bars.isEmpty() ? 0 : bars.get(0).count();
    }
}
