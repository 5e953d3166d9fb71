package org.confidant.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.solver.Matching;
import org.confidant.matching.solver.Reasons;

/**
 * A snapshot with its best matching, for asking why. Mentees and mentors are indices into the snapshot's cohort, which are those of the
 * matching, because both are sorted by id.
 */
record Solved(Snapshot snapshot, Fit fit, Matching matching) {

    List<Member> mentees() {
        return snapshot.cohort().mentees();
    }

    List<Member> mentors() {
        return snapshot.cohort().mentors();
    }

    Optional<Integer> mentee(String id) {
        return index(mentees(), id);
    }

    Optional<Integer> mentor(String id) {
        return index(mentors(), id);
    }

    Reasons reasons() {
        return new Reasons(matching);
    }

    private static Optional<Integer> index(List<Member> members, String id) {
        return IntStream.range(0, members.size())
                .boxed()
                .filter(at -> members.get(at).id().equals(id))
                .findFirst();
    }
}
