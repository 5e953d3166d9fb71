package org.confidant.matching.fit;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A cohort laid out: of every mentee and mentor, by their index in it, which rule keeps them apart and how well they fit. */
public final class Fit {

    /** No score: a rule keeps the two apart. */
    public static final int EXCLUDED = -1;

    private static final Criterion[] CRITERIA = Criterion.values();

    private final Settings settings;
    private final List<Side> mentees;
    private final List<Side> mentors;
    private final Weeks weeks;
    private final int[] weights;
    private final int[] expected;

    /** @param forbidden mentees and mentors, by the ids of their enrollments */
    public Fit(Cohort cohort, Settings settings, Collection<Couple> forbidden) {
        this.settings = settings;
        var sides = new Sides(cohort, forbidden);
        mentees = sides.mentees();
        mentors = sides.mentors();
        weeks = sides.weeks();
        weights = Arrays.stream(CRITERIA).mapToInt(settings.weights()::get).toArray();
        expected = new Expected(mentees, mentors, weeks, settings).percents();
    }

    /** Empty where the two may be matched. */
    public Optional<Rule> excludes(int mentee, int mentor) {
        return Optional.ofNullable(Rule.against(both(mentee, mentor), null));
    }

    /** The same, were there not that rule. */
    public Optional<Rule> excludesWithout(Rule aside, int mentee, int mentor) {
        return Optional.ofNullable(Rule.against(both(mentee, mentor), aside));
    }

    /** In points, 0 to {@link Settings#most()}; whether a rule keeps them apart is not asked. */
    public int score(int mentee, int mentor) {
        return score(both(mentee, mentor));
    }

    /** The same, or {@link #EXCLUDED} where a rule keeps them apart. */
    public int scoreIfAllowed(int mentee, int mentor) {
        var both = both(mentee, mentor);
        return Rule.against(both, null) == null ? score(both) : EXCLUDED;
    }

    private int score(Both both) {
        var score = 0;
        for (var i = 0; i < CRITERIA.length; i++) {
            if (weights[i] > 0) {
                var percent = CRITERIA[i].percent(both);
                score += weights[i] * (percent == Criterion.UNKNOWN ? expected[i] : percent);
            }
        }
        return score;
    }

    /** The same, criterion by criterion. */
    public Points points(int mentee, int mentor) {
        var both = both(mentee, mentor);
        return new Points(IntStream.range(0, CRITERIA.length)
                .mapToObj(i -> {
                    var percent = CRITERIA[i].percent(both);
                    var known = percent != Criterion.UNKNOWN;
                    return new Points.Part(CRITERIA[i], weights[i], known ? percent : expected[i], known);
                })
                .toList());
    }

    /** In how many minutes of a week both work. */
    public int commonMinutes(int mentee, int mentor) {
        return both(mentee, mentor).commonMinutes();
    }

    private Both both(int mentee, int mentor) {
        return new Both(mentees.get(mentee), mentors.get(mentor), weeks, settings);
    }
}
