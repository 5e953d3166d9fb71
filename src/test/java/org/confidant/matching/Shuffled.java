package org.confidant.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.confidant.matching.fit.Cohort;

/** The same snapshot, told in another order. */
final class Shuffled {

    private Shuffled() {}

    static Snapshot of(Snapshot one) {
        var cohort = one.cohort();
        return new Snapshot(
                new Cohort(
                        any(cohort.questions()),
                        any(cohort.mentees()),
                        any(cohort.mentors()),
                        any(cohort.apart()),
                        any(cohort.ended()),
                        any(cohort.together())),
                one.settings(),
                any(one.kept()),
                any(one.forbidden()));
    }

    private static <T> List<T> any(List<T> all) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(7));
        return shuffled;
    }
}
