package org.confidant.matching;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Criterion;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Points;
import org.confidant.matching.fit.Settings;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How well people of a program would fit now, by its rules and points, for modules that have asked their own viewer's rule already. */
@Service
@Transactional(readOnly = true)
public class Fits {

    private static final int HOURS = 20;

    /**
     * Not in what people are shown of each other: with one's own answers changed, one would read another's from the figure; and how many
     * somebody meets already, how long they have waited, and whom they would like is nobody's business but theirs and the coordinators'.
     */
    private static final Set<Criterion> KEPT_BACK =
            Set.of(Criterion.ANSWERS, Criterion.LOAD, Criterion.WAITED, Criterion.PREFERENCES);

    private final CohortReader cohorts;
    private final MatchSettingsService settings;

    Fits(CohortReader cohorts, MatchSettingsService settings) {
        this.cohorts = cohorts;
        this.settings = settings;
    }

    /** How much it counts in a run whom people ask for, 0 to {@value Settings#HEAVIEST}. */
    public int weightOfPreferences(ProgramId program) {
        return settings.of(program).weight(Criterion.PREFERENCES);
    }

    /**
     * The mentors with room whom no rule keeps apart from a mentee, or the mentees who wait and are not kept apart from a mentor with room;
     * the best fit first. In a number of statements that does not grow with them.
     */
    public List<Fitting> beside(ProgramId program, EnrollmentId one) {
        var cohort = cohorts.beside(program, one);
        var by = settings.of(program).without(KEPT_BACK);
        var fit = new Fit(cohort, by, List.of());
        var mentee = at(cohort.mentees(), one);
        if (mentee >= 0) {
            return sorted(
                    cohort.mentors(),
                    other -> points(fit, mentee, other, cohort.mentors().get(other)),
                    by);
        }
        var mentor = at(cohort.mentors(), one);
        return mentor < 0
                ? List.of()
                : sorted(
                        cohort.mentees(),
                        other -> points(fit, other, mentor, cohort.mentors().get(mentor)),
                        by);
    }

    /** Whether a rule of the program keeps the two apart now, or one of them is not there any more; room is not asked. */
    public boolean apart(ProgramId program, EnrollmentId mentee, EnrollmentId mentor) {
        var cohort = cohorts.beside(program, mentee);
        var one = at(cohort.mentees(), mentee);
        var other = at(cohort.mentors(), mentor);
        return one < 0
                || other < 0
                || new Fit(cohort, settings.of(program), List.of())
                        .excludes(one, other)
                        .isPresent();
    }

    private static Optional<Points> points(Fit fit, int mentee, int mentor, Member place) {
        return place.free() == 0 || fit.excludes(mentee, mentor).isPresent()
                ? Optional.empty()
                : Optional.of(fit.points(mentee, mentor));
    }

    private static List<Fitting> sorted(List<Member> others, IntFunction<Optional<Points>> points, Settings by) {
        return IntStream.range(0, others.size())
                .boxed()
                .flatMap(at -> points.apply(at).map(found -> fitting(others.get(at), found, by)).stream())
                .sorted(comparing(Fitting::percent, nullsLast(reverseOrder()))
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private static Fitting fitting(Member other, Points points, Settings by) {
        return new Fitting(
                EnrollmentId.of(other.id()),
                PersonId.of(other.person()),
                by.most() == 0 ? null : 100 * points.total() / by.most(),
                percent(points, Criterion.HOURS) * HOURS / 100,
                percent(points, Criterion.PLACE) == 100);
    }

    /** 0 where it is not known. */
    private static int percent(Points points, Criterion criterion) {
        return points.parts().stream()
                .filter(part -> part.criterion() == criterion && part.known())
                .mapToInt(Points.Part::percent)
                .sum();
    }

    private static int at(List<Member> members, EnrollmentId id) {
        return members.stream().map(Member::id).toList().indexOf(id.toString());
    }
}
