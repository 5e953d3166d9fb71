package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.matching.fit.Points;
import org.confidant.matching.fit.Rule;
import org.confidant.matching.solver.WithoutMentor.Why;
import org.confidant.matching.solver.Worth;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why a run gave a mentee the mentor whom it gave them, or none.
 *
 * @param own whom they were given; null where nobody
 * @param pair the mentor whom it is about, beside the mentee; null where it is about having none
 * @param why why they have none; null where they have one
 * @param open mentors with whom one more place would give them a mentor too; only where they have none
 * @param relaxed rules of the program without which they would have one; only where they have none
 * @param others who else it could have been, the best first, the present one left out
 * @param excluded how many mentors each rule keeps apart from them
 * @param full how many more have no room at all
 * @param people everybody who is named
 */
record Explanation(
        ProgramCard program,
        MatchRunCard run,
        Side mentee,
        @Nullable Side own,
        @Nullable Beside pair,
        @Nullable Why why,
        List<Side> open,
        List<Relaxed> relaxed,
        List<Side> others,
        Map<Rule, Integer> excluded,
        int full,
        Map<PersonId, PersonCard> people) {

    /**
     * Somebody in the run.
     *
     * @param points how well a mentor fits the mentee
     */
    record Side(EnrollmentId id, PersonId person, int points) {}

    /**
     * The mentee and one mentor.
     *
     * @param rule which rule keeps them apart; null where none does
     * @param kind what the matching says of them
     * @param cost what the best matching with this pair has less than the best
     * @param moves who would have another mentor then
     * @param parts criterion by criterion, beside whom they are compared with
     * @param against whom: their own mentor or, where this is their own, the next best; null where there is nobody
     * @param choice what was decided by hand about the two; null where nothing
     */
    record Beside(
            Side mentor,
            Kind kind,
            @Nullable Rule rule,
            Worth cost,
            List<Moved> moves,
            List<Compared> parts,
            @Nullable Side against,
            Choice.@Nullable Kind choice) {

        public int total() {
            return parts.stream().mapToInt(one -> one.part().points()).sum();
        }

        public int difference() {
            return parts.stream().mapToInt(Compared::difference).sum();
        }
    }

    /**
     * A rule of the program, would it not hold for the mentee.
     *
     * @param mentor whom they would have then
     * @param worth what the whole would gain
     */
    record Relaxed(Rule rule, Side mentor, Worth worth) {}

    /** What a matching says of a pair. */
    enum Kind {
        CHOSEN,
        EXCLUDED,
        PINNED,
        NO_PLACE,
        LOWERS_THE_WORST_FIT,
        POSSIBLE
    }

    /** @param difference in points to the one whom it is compared with; 0 where there is nobody */
    record Compared(Points.Part part, int difference) {}

    /** Who would have whom instead of whom; null where nobody. */
    record Moved(
            PersonId mentee,
            @Nullable PersonId from,
            @Nullable PersonId to) {}

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }
}
