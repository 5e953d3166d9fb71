package org.confidant.mentorship;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.confidant.people.PeopleService;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/** Reads what the rules look at, in a few statements, however many people there are. */
@Component
class PairingReader {

    private final BetweenQueries between;
    private final MentorshipQueries queries;
    private final PeopleService people;
    private final ProgramRules rules;
    private final Clock clock;

    PairingReader(
            BetweenQueries between, MentorshipQueries queries, PeopleService people, ProgramRules rules, Clock clock) {
        this.between = between;
        this.queries = queries;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    Between between(ProgramId program) {
        return between(program, loads(program));
    }

    /** Of these, who have a place in the program. */
    PairingFacts facts(ProgramId program, Collection<EnrollmentCard> places) {
        var loads = loads(program);
        var all = between(program, loads);
        var facts = people.workFacts(places.stream().map(EnrollmentCard::person).collect(toSet()));
        return new PairingFacts(facts, all, loads, rules.of(program, facts, all.ended()));
    }

    private Between between(ProgramId program, Map<EnrollmentId, Load> loads) {
        return new Between(
                between.apart(program),
                between.meeting(program),
                between.asked(program, clock.instant()),
                between.ended(program),
                loads.entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey,
                                one -> one.getValue().running() + one.getValue().proposed())));
    }

    private Map<EnrollmentId, Load> loads(ProgramId program) {
        return queries.loads(program, clock.instant());
    }
}
