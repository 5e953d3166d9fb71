package org.confidant.mentorship;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.mentorship.BetweenQueries.Met;
import org.confidant.people.PeopleService;
import org.confidant.people.WorkFacts;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks of those who meet what was asked before they did: managers, departments, hours and room change. Of whoever has left the
 * organisation nothing is asked.
 */
@Service
@Transactional(readOnly = true)
public class BrokenRules {

    private final BetweenQueries queries;
    private final ProgramService programs;
    private final PeopleService people;
    private final ProgramRules rules;

    BrokenRules(BetweenQueries queries, ProgramService programs, PeopleService people, ProgramRules rules) {
        this.queries = queries;
        this.programs = programs;
        this.people = people;
        this.rules = rules;
    }

    /** Programs in which somebody meets. */
    public List<ProgramId> programs() {
        return queries.programsWherePeopleMeet();
    }

    /** As of now, without a viewer; in a few statements, however many meet. */
    public List<BrokenRule> in(ProgramId program) {
        var all = queries.met(program);
        if (all.isEmpty()) {
            return List.of();
        }
        var places = programs.enrollments(all.stream()
                .flatMap(one -> Stream.of(one.mentor(), one.mentee()))
                .collect(toSet()));
        var facts = people.workFacts(
                places.values().stream().map(EnrollmentCard::person).collect(toSet()));
        var here = all.stream()
                .filter(one -> Stream.of(one.mentor(), one.mentee()).allMatch(id -> here(facts, place(places, id))))
                .toList();
        var now = new PairingFacts(facts, Between.NOTHING, Map.of(), rules.of(program, facts, Set.of()));
        var broken = new ArrayList<BrokenRule>();
        here.forEach(one -> ofPair(one, now.pair(place(places, one.mentee()), place(places, one.mentor())))
                .forEach(broken::add));
        broken.addAll(ofRoom(all, here, places));
        return broken;
    }

    private static Stream<BrokenRule> ofPair(Met met, PairingRule.Pair pair) {
        return PairingRule.RUNNING.stream()
                .map(rule -> rule.refuses(pair))
                .flatMap(Optional::stream)
                .map(rule -> new BrokenRule(rule, met.mentorship(), met.mentee(), met.mentor()));
    }

    private static List<BrokenRule> ofRoom(
            Collection<Met> all, Collection<Met> here, Map<EnrollmentId, EnrollmentCard> places) {
        var mentees = all.stream().collect(groupingBy(Met::mentor, counting()));
        return here.stream()
                .map(Met::mentor)
                .distinct()
                .filter(mentor ->
                        mentees.getOrDefault(mentor, 0L) > place(places, mentor).capacity())
                .map(mentor -> new BrokenRule(Refusal.MENTOR_FULL, null, null, mentor))
                .toList();
    }

    private static boolean here(Map<?, WorkFacts> facts, EnrollmentCard place) {
        return Optional.ofNullable(facts.get(place.person()))
                .filter(WorkFacts::active)
                .isPresent();
    }

    private static EnrollmentCard place(Map<EnrollmentId, EnrollmentCard> places, EnrollmentId id) {
        return Objects.requireNonNull(places.get(id));
    }
}
