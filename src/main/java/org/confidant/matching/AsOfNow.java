package org.confidant.matching;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Rule;
import org.confidant.matching.fit.Settings;
import org.confidant.shared.EnrollmentId;
import org.jspecify.annotations.Nullable;

/** The people of a program as they are now, laid beside each other. */
final class AsOfNow {

    private final Cohort cohort;
    private final Map<String, Integer> mentees;
    private final Map<String, Integer> mentors;
    private final Fit fit;
    private final String why;

    /** @param why the message that says what forbids the forbidden */
    AsOfNow(Cohort cohort, Settings settings, Collection<Couple> forbidden, String why) {
        this.cohort = cohort;
        this.why = why;
        mentees = indices(cohort.mentees());
        mentors = indices(cohort.mentors());
        fit = new Fit(cohort, settings, forbidden);
    }

    Cohort cohort() {
        return cohort;
    }

    Fit fit() {
        return fit;
    }

    /** Where a mentee who waits stands in the cohort; null for anybody else. */
    @Nullable
    Integer mentee(EnrollmentId id) {
        return mentees.get(id.toString());
    }

    /** The message that says why the two are not asked; empty where nothing is against it but, perhaps, room. */
    Optional<String> against(EnrollmentId mentee, @Nullable EnrollmentId mentor) {
        var one = mentee(mentee);
        var other = mentors.get(String.valueOf(mentor));
        if (one == null || other == null) {
            return Optional.of(one == null ? "matching.held.mentee" : "matching.held.mentor");
        }
        return fit.excludes(one, other).map(rule -> rule == Rule.FORBIDDEN ? why : "matching.rule." + rule);
    }

    private static Map<String, Integer> indices(List<Member> members) {
        return IntStream.range(0, members.size())
                .boxed()
                .collect(toMap(at -> members.get(at).id(), Function.identity()));
    }
}
