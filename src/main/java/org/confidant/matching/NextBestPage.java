package org.confidant.matching;

import java.util.List;
import java.util.Map;
import org.confidant.matching.fit.Points;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who waits in a program, in the order in which they come, each with the best mentor who has room.
 *
 * @param rows from the first of those who wait on
 * @param more how many wait after them
 * @param people everybody who is named
 */
record NextBestPage(ProgramCard program, List<Row> rows, int more, Map<PersonId, PersonCard> people) {

    /** @param offer null where no mentor with room is left whom nothing keeps apart from them */
    record Row(PersonId mentee, @Nullable Offer offer) {}

    /**
     * A mentor for a mentee.
     *
     * @param pair as it is chosen
     * @param percent how well the two fit, of the most there could be
     * @param reasons what speaks for them most
     */
    record Offer(ChosenPair pair, PersonId mentor, int percent, List<Points.Part> reasons) {}

    /** A mentee and a mentor by their places; as text with {@code _} between. */
    record ChosenPair(EnrollmentId mentee, EnrollmentId mentor) {

        /** @throws IllegalArgumentException when the text names no two places */
        static ChosenPair of(String text) {
            var both = text.split("_", -1);
            if (both.length != 2) {
                throw new IllegalArgumentException("Two places have one _ between them");
            }
            return new ChosenPair(EnrollmentId.of(both[0]), EnrollmentId.of(both[1]));
        }

        @Override
        public String toString() {
            return mentee + "_" + mentor;
        }
    }

    public String name(PersonId id) {
        var person = people.get(id);
        return person == null ? "" : person.name();
    }

    /** How many can be asked. */
    public long offers() {
        return rows.stream().filter(row -> row.offer() != null).count();
    }
}
