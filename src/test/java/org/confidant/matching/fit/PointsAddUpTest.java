package org.confidant.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.matching.fit.People.answering;
import static org.confidant.matching.fit.People.anybody;
import static org.confidant.matching.fit.People.asking;
import static org.confidant.matching.fit.People.at;
import static org.confidant.matching.fit.People.offering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.confidant.matching.solver.Aim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a pair fits by is said criterion by criterion, and nobody gains by what they list or leave out. */
class PointsAddUpTest {

    @ParameterizedTest
    @MethodSource("seeds")
    void thePartsOfEveryPairAreItsPointsAndLieBetweenNothingAndTheMost(long seed) {
        var settings = People.settings(seed);
        var fit = new Fit(People.cohort(seed, 12, 8), settings, List.of());

        for (var mentee = 0; mentee < 12; mentee++) {
            for (var mentor = 0; mentor < 8; mentor++) {
                var points = fit.points(mentee, mentor);
                assertThat(points.total()).isEqualTo(fit.score(mentee, mentor)).isBetween(0, settings.most());
                assertThat(points.parts()).allSatisfy(part -> {
                    assertThat(part.percent()).isBetween(0, 100);
                    assertThat(part.points()).isEqualTo(part.weight() * part.percent());
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void inWhateverOrderPeopleComeTheyFitAlike(long seed) {
        var cohort = People.cohort(seed, 12, 8);
        var settings = People.settings(seed);
        var fit = new Fit(cohort, settings, List.of());
        var other = new Fit(
                new Cohort(
                        shuffled(cohort.questions(), seed),
                        shuffled(cohort.mentees(), seed),
                        shuffled(cohort.mentors(), seed),
                        shuffled(cohort.apart(), seed),
                        shuffled(cohort.ended(), seed),
                        shuffled(cohort.together(), seed)),
                settings,
                List.of());

        IntStream.range(0, 12)
                .forEach(mentee -> IntStream.range(0, 8).forEach(mentor -> {
                    assertThat(other.points(mentee, mentor)).isEqualTo(fit.points(mentee, mentor));
                    assertThat(other.excludes(mentee, mentor)).isEqualTo(fit.excludes(mentee, mentor));
                }));
    }

    @Test
    void whoListsEverythingGainsNothing() {
        var wants = offering("e", List.of("topic 1", "topic 2"));
        var exact = offering("m1", List.of("topic 1", "topic 2", "topic 3"));
        var everything = offering("m2", People.TOPICS);
        var fit = new Fit(People.of(wants, exact, everything), only(Criterion.TOPICS), List.of());

        assertThat(fit.score(0, 0)).isEqualTo(10_000);
        assertThat(fit.score(0, 1)).isEqualTo(1_200); // five in forty
    }

    @Test
    void whatIsWantedMostCountsMost() {
        var wants = offering("e", List.of("topic 9", "topic 1", "topic 5"));
        var first = offering("m1", List.of("topic 9"));
        var last = offering("m2", List.of("topic 5"));
        var fit = new Fit(People.of(wants, first, last), only(Criterion.TOPICS), List.of());

        assertThat(fit.score(0, 0)).isEqualTo(5_000); // three of six
        assertThat(fit.score(0, 1)).isEqualTo(1_600); // one of six, in whole percent
    }

    @Test
    void answersThatAreAlikeCountByTheirKind() {
        assertThat(alike("one", List.of(2), List.of(2))).isEqualTo(10_000);
        assertThat(alike("one", List.of(2), List.of(3))).isZero();
        assertThat(alike("many", List.of(1, 2), List.of(2, 3))).isEqualTo(3_300); // one of three
        assertThat(alike("order", List.of(1, 2, 3), List.of(1, 2, 3))).isEqualTo(10_000);
        assertThat(alike("order", List.of(1, 2, 3), List.of(3, 2, 1))).isEqualTo(5_000);
        assertThat(alike("order", List.of(1), List.of(3))).isZero();
        assertThat(alike("scale", List.of(1), List.of(5))).isZero();
        assertThat(alike("scale", List.of(4), List.of(5))).isEqualTo(7_500);
    }

    @Test
    void whoAnsweredNothingIsInTheMiddle() {
        assertThat(alike("one", List.of(2), List.of())).isEqualTo(5_000);
    }

    private static int alike(String question, List<Integer> mentee, List<Integer> mentor) {
        var one = answering("e", question, mentee.toArray(Integer[]::new));
        var other = mentor.isEmpty() ? anybody("m") : answering("m", question, mentor.toArray(Integer[]::new));
        return new Fit(People.of(one, other), only(Criterion.ANSWERS), List.of()).score(0, 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMoreTopicNeverHelpsBesideMenteesWhoDoNotWantIt(long seed) {
        var random = new Random(seed);
        var topics = new ArrayList<>(People.TOPICS);
        Collections.shuffle(topics, random);
        var wants = offering("e", topics.subList(0, 3));
        var offers = topics.subList(2, 4 + random.nextInt(30));
        var one = offering("m1", offers);
        var more = offering("m2", topics.subList(2, offers.size() + 3));
        var fit = new Fit(People.of(wants, one, more), only(Criterion.TOPICS), List.of());

        assertThat(fit.score(0, 1)).isLessThanOrEqualTo(fit.score(0, 0));
    }

    /** One level below the least wanted, one in the range, and one who did not say, who counts as the two on average. */
    @Test
    void whoDidNotSayCountsAsWhatIsToBeExpected() {
        var fit = new Fit(
                People.of(
                        at("e", new Level("ic", 4)),
                        at("m1", new Level("ic", 4)),
                        at("m2", new Level("ic", 6)),
                        at("m3", null),
                        at("m4", new Level("director", 1))),
                only(Criterion.SENIORITY),
                List.of());

        assertThat(IntStream.range(0, 4).map(mentor -> fit.score(0, mentor)))
                .containsExactly(7_500, 10_000, 8_800, 8_800);
        assertThat(fit.points(0, 2).parts()).contains(new Points.Part(Criterion.SENIORITY, 100, 88, false));
    }

    @Test
    void whereNobodySaidEverybodyIsInTheMiddle() {
        var fit = new Fit(People.of(anybody("e"), anybody("m")), only(Criterion.SENIORITY), List.of());

        assertThat(fit.score(0, 0)).isEqualTo(5_000);
    }

    @Test
    void whoeverIsAskedForFirstFitsMost() {
        var fit = asked(asking("e", "m1", "m2", "m9"), anybody("m1"), anybody("m2"), anybody("m3"));

        assertThat(IntStream.range(0, 3).map(mentor -> fit.score(0, mentor))).containsExactly(10_000, 6_600, 0);
    }

    @Test
    void whereBothMadeAListBothCountAlike() {
        var fit = asked(asking("e", "m1", "m2"), asking("m1", "e"), asking("m2", "e9"), asking("m3", "e8", "e"));

        assertThat(IntStream.range(0, 3).map(mentor -> fit.score(0, mentor))).containsExactly(10_000, 2_500, 2_500);
    }

    /** One of the three mentors made a list, and is known to fit in full: as much is expected of the others. */
    @Test
    void whoMadeNoListIsNoWorseOff() {
        var fit = asked(anybody("e"), asking("m1", "e"), anybody("m2"), anybody("m3"));

        assertThat(IntStream.range(0, 3).map(mentor -> fit.score(0, mentor))).containsExactly(10_000, 10_000, 10_000);
        assertThat(fit.points(0, 1).parts()).contains(new Points.Part(Criterion.PREFERENCES, 100, 100, false));
    }

    private static Fit asked(Member mentee, Member... mentors) {
        return new Fit(People.of(mentee, mentors), only(Criterion.PREFERENCES), List.of());
    }

    @Test
    void theUsualWeightsAreAHundredInAll() {
        assertThat(Settings.usual().most()).isEqualTo(10_000);
    }

    private static Settings only(Criterion criterion) {
        return new Settings(Map.of(criterion, 100), 0, false, true, 1, 3, Aim.MOST_PEOPLE, 0);
    }

    private static <T> List<T> shuffled(List<T> all, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }
}
