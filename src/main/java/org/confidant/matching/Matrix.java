package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.matching.fit.Rule;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Some mentees of a run beside the mentors who matter most to them: whom they were given, and who would fit best.
 *
 * @param q what names are searched for; may be empty
 * @param people everybody who is named
 */
record Matrix(
        ProgramCard program,
        MatchRunCard run,
        String q,
        List<Column> mentors,
        Slice<Row> rows,
        Map<PersonId, PersonCard> people) {

    /** A mentor. */
    record Column(EnrollmentId mentor, PersonId person) {}

    /** @param cells one for each mentor, in their order */
    record Row(EnrollmentId mentee, PersonId person, List<Cell> cells) {}

    /**
     * The two beside each other.
     *
     * @param points how well they would fit
     * @param rule what keeps them apart; null where nothing does
     * @param given whether the run gave them to each other
     */
    record Cell(int points, @Nullable Rule rule, boolean given) {}

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    /** How dark a cell is: 0 to 10. */
    public long tenth(Cell cell) {
        return cell.rule() == null ? run.percent(cell.points()) / 10 : 0;
    }
}
