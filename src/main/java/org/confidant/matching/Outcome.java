package org.confidant.matching;

import java.util.List;
import java.util.Objects;
import org.confidant.matching.solver.WithoutMentor.Why;
import org.confidant.matching.solver.Worth;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a run.
 *
 * @param mentees by id
 * @param mentors by id
 */
record Outcome(List<OfMentee> mentees, List<OfMentor> mentors) {

    /**
     * A mentee with their mentor, or why they have none.
     *
     * @param points how well the two fit, without what a further place of the mentor costs
     * @param kept whether the coordinator gave them that mentor
     */
    record OfMentee(
            String id,
            String person,
            @Nullable String mentor,
            @Nullable String mentorPerson,
            @Nullable Integer points,
            @Nullable Why why,
            boolean kept) {}

    /**
     * A mentor with how many they got.
     *
     * @param places for how many more there was room
     * @param more what one more place would be worth
     */
    record OfMentor(String id, String person, int places, int given, Worth more) {}

    byte[] bytes() {
        return Snapshot.bytes(this);
    }

    int matched() {
        return (int) mentees.stream().filter(one -> one.mentor() != null).count();
    }

    long points() {
        return mentees.stream()
                .mapToLong(one -> one.points() == null ? 0 : one.points())
                .sum();
    }

    /** The points of the weakest pair; null where there is none. */
    @Nullable
    Integer worst() {
        return mentees.stream()
                .map(OfMentee::points)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(null);
    }
}
