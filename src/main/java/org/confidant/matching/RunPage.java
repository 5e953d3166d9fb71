package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.matching.MatchRunQueries.MenteeRow;
import org.confidant.matching.MatchRunQueries.MentorRow;
import org.confidant.people.PersonCard;
import org.confidant.picture.Bars;
import org.confidant.program.ProgramCard;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;

/**
 * What came out of a run.
 *
 * @param mentees those whom {@link Ask#show} asks for; empty where it asks for mentors
 * @param mentors the same
 * @param people everybody who is named
 * @param fits how many pairs fit how well
 * @param loads how many mentors were given how many mentees
 * @param choices what was decided by hand since
 * @param heldBack who was not asked when it was published
 */
record RunPage(
        ProgramCard program,
        MatchRunCard run,
        Ask ask,
        Slice<MenteeRow> mentees,
        Slice<MentorRow> mentors,
        Map<PersonId, PersonCard> people,
        Bars fits,
        Bars loads,
        List<Chosen> choices,
        List<MenteeRow> heldBack) {

    /** A choice with the people whom it is about. */
    record Chosen(Choice choice, PersonId mentee, PersonId mentor) {}

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    public int without() {
        return run.mentees() - run.matched();
    }

    /** To how many mentors nobody was given, and the most that one was given. */
    public int idle() {
        return loads.bars().isEmpty() ? 0 : loads.bars().get(0).count();
    }

    public int busiest() {
        return Math.max(0, loads.bars().size() - 1);
    }
}
