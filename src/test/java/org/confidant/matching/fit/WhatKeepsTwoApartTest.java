package org.confidant.matching.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.matching.fit.People.anybody;
import static org.confidant.matching.fit.People.below;
import static org.confidant.matching.fit.People.in;
import static org.confidant.matching.fit.People.speaking;
import static org.confidant.matching.fit.People.working;

import java.util.List;
import java.util.Optional;
import org.confidant.matching.solver.Aim;
import org.junit.jupiter.api.Test;

/** Every exclusion keeps the rule that made it. */
class WhatKeepsTwoApartTest {

    private static final Settings STRICT =
            new Settings(Criterion.usualWeights(), 120, true, true, 1, 3, Aim.MOST_PEOPLE, 0);
    private static final Settings LAX =
            new Settings(Criterion.usualWeights(), 0, false, false, 1, 3, Aim.MOST_PEOPLE, 0);
    private static final List<Integer> WEEKDAYS = List.of(1, 2, 3, 4, 5);

    @Test
    void nobodyWhoReportsToTheOtherWhateverTheDepth() {
        assertThat(rule(LAX, below("e", "pm", "pboss"), anybody("m"))).contains(Rule.REPORTING_LINE);
        assertThat(rule(LAX, anybody("e"), below("m", "px", "pe"))).contains(Rule.REPORTING_LINE);
        assertThat(rule(LAX, below("e", "pboss"), below("m", "pboss"))).isEmpty();
    }

    @Test
    void nobodyWithoutACommonLanguageButWhoeverDidNotSay() {
        assertThat(rule(LAX, speaking("e", "de"), speaking("m", "en", "pt"))).contains(Rule.NO_COMMON_LANGUAGE);
        assertThat(rule(LAX, speaking("e", "DE"), speaking("m", "en", "de"))).isEmpty();
        assertThat(rule(LAX, speaking("e"), speaking("m", "en"))).isEmpty();
    }

    @Test
    void nobodyOfTheSameDepartmentWhereTheProgramSaysSo() {
        assertThat(rule(STRICT, in("e", "Law"), in("m", "Law"))).contains(Rule.SAME_DEPARTMENT);
        assertThat(rule(LAX, in("e", "Law"), in("m", "Law"))).isEmpty();
        assertThat(rule(STRICT, in("e", ""), in("m", ""))).isEmpty();
    }

    /** Lisbon beside Sydney in winter: eleven hours ahead, so that only an evening there meets a morning here. */
    @Test
    void nobodyWithFewerHoursInCommonThanTheProgramAsksFor() {
        var lisbon = new Hours(9 * 60, 17 * 60, WEEKDAYS, 0);
        var sydney = new Hours(9 * 60, 17 * 60, WEEKDAYS, 11 * 60);
        var late = new Hours(17 * 60, 19 * 60, WEEKDAYS, 11 * 60);

        assertThat(rule(STRICT, working("e", lisbon), working("m", sydney)))
                .contains(Rule.SAME_DEPARTMENT); // the harder rule is the reason
        assertThat(hours(lisbon, sydney)).isZero();
        assertThat(hours(lisbon, late)).isZero();
        assertThat(hours(lisbon, new Hours(19 * 60, 21 * 60, WEEKDAYS, 11 * 60)))
                .isEqualTo(5 * 60);
        assertThat(hours(lisbon, new Hours(20 * 60, 22 * 60, WEEKDAYS, 11 * 60)))
                .isEqualTo(5 * 120);
        assertThat(hours(lisbon, new Hours(16 * 60 + 20, 17 * 60 + 50, List.of(1), 0)))
                .isEqualTo(30);
        assertThat(hours(lisbon, lisbon)).isEqualTo(40 * 60);
    }

    @Test
    void sundayNightMeetsMondayMorning() {
        var auckland = new Hours(12 * 60, 14 * 60, List.of(1), 13 * 60);
        var honolulu = new Hours(14 * 60, 15 * 60, List.of(7), -10 * 60);

        assertThat(hours(auckland, honolulu)).isEqualTo(60);
    }

    @Test
    void nobodyWhoPartedForGoodMeetsAlreadyOrIsForbidden() {
        var pair = List.of(new Couple("pe", "pm"));
        var none = List.<Couple>of();

        assertThat(rule(LAX, pair, none, none, none)).contains(Rule.KEPT_APART);
        assertThat(rule(LAX, none, none, pair, none)).contains(Rule.TOGETHER);
        assertThat(rule(STRICT, none, pair, none, none)).contains(Rule.ENDED);
        assertThat(rule(LAX, none, pair, none, none)).isEmpty();
        assertThat(rule(LAX, none, pair, none, List.of(new Couple("e", "m")))).contains(Rule.FORBIDDEN);
    }

    private static Optional<Rule> rule(
            Settings settings, List<Couple> apart, List<Couple> ended, List<Couple> together, List<Couple> forbidden) {
        var cohort = new Cohort(List.of(), List.of(in("e", "Law")), List.of(in("m", "Sales")), apart, ended, together);
        return new Fit(cohort, settings, forbidden).excludes(0, 0);
    }

    private static Optional<Rule> rule(Settings settings, Member mentee, Member mentor) {
        return new Fit(People.of(mentee, mentor), settings, List.of()).excludes(0, 0);
    }

    private static int hours(Hours one, Hours other) {
        return new Week(one).common(new Week(other));
    }
}
