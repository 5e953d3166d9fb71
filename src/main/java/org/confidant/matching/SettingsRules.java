package org.confidant.matching;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Fit;
import org.confidant.matching.fit.Member;
import org.confidant.matching.fit.Settings;
import org.confidant.matching.solver.Aim;
import org.confidant.mentorship.Between.Two;
import org.confidant.mentorship.ProgramRules;
import org.confidant.mentorship.Refusal;
import org.confidant.people.WorkFacts;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/** What the settings of a program keep apart, for pairing by hand and for those who meet: asked by the very rules of matching. */
@Component
class SettingsRules implements ProgramRules {

    private final MatchSettingsService settings;
    private final WorkingHoursService hours;
    private final Clock clock;

    SettingsRules(MatchSettingsService settings, WorkingHoursService hours, Clock clock) {
        this.settings = settings;
        this.hours = hours;
        this.clock = clock;
    }

    @Override
    public Asked of(ProgramId program, Map<PersonId, WorkFacts> people, Collection<Two> ended) {
        var week = hours.of(people.keySet());
        var members = people.values().stream().map(facts -> member(facts, week)).toList();
        var couples = ended.stream()
                .map(two -> new Couple(two.one().toString(), two.other().toString()))
                .toList();
        return new Laid(new Cohort(List.of(), members, members, List.of(), couples, List.of()), settings.of(program));
    }

    /** Nothing of them but what these rules look at. */
    private Member member(WorkFacts facts, Map<PersonId, WorkingHours> week) {
        var id = facts.person().toString();
        return new Member(
                id,
                id,
                List.of(),
                List.of(),
                facts.department(),
                "",
                null,
                CohortReader.week(facts, week, clock.instant()),
                List.of(),
                1,
                0,
                0,
                Map.of(),
                List.of());
    }

    /** People laid beside each other once for each rule, since a fit names only the first that speaks. */
    private static final class Laid implements Asked {

        private final Map<String, Integer> places;
        private final Map<Refusal, Fit> rules;

        Laid(Cohort cohort, Settings of) {
            var members = cohort.mentees();
            places = IntStream.range(0, members.size())
                    .boxed()
                    .collect(toMap(at -> members.get(at).person(), at -> at));
            rules = Map.of(
                    Refusal.PAIRED_BEFORE, fit(cohort, 0, false, of.neverTwice()),
                    Refusal.SAME_DEPARTMENT, fit(cohort, 0, of.otherDepartment(), false),
                    Refusal.TOO_FEW_HOURS, fit(cohort, of.leastMinutes(), false, false));
        }

        @Override
        public Set<Refusal> against(PersonId mentee, PersonId mentor) {
            var against = EnumSet.noneOf(Refusal.class);
            Arrays.stream(Refusal.values())
                    .filter(rules::containsKey)
                    .filter(rule -> Objects.requireNonNull(rules.get(rule))
                            .excludes(place(mentee), place(mentor))
                            .isPresent())
                    .forEach(against::add);
            return against;
        }

        @Override
        public Duration commonHours(PersonId one, PersonId other) {
            return Duration.ofMinutes(
                    Objects.requireNonNull(rules.get(Refusal.TOO_FEW_HOURS)).commonMinutes(place(one), place(other)));
        }

        private int place(PersonId person) {
            return Objects.requireNonNull(places.get(person.toString()));
        }

        private static Fit fit(Cohort cohort, int leastMinutes, boolean otherDepartment, boolean neverTwice) {
            var one = new Settings(Map.of(), leastMinutes, otherDepartment, neverTwice, 0, 0, Aim.MOST_PEOPLE, 0);
            return new Fit(cohort, one, List.of());
        }
    }
}
