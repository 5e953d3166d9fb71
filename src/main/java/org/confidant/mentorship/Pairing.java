package org.confidant.mentorship;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/**
 * Lays every mentor of a program beside one mentee, or every mentee beside the mentor of a circle, with what speaks for the two and
 * what keeps them apart.
 */
@Component
class Pairing {

    private final MentorshipQueries queries;
    private final PairingReader reader;
    private final PeopleService people;
    private final Clock clock;

    Pairing(MentorshipQueries queries, PairingReader reader, PeopleService people, Clock clock) {
        this.queries = queries;
        this.reader = reader;
        this.people = people;
        this.clock = clock;
    }

    List<Candidate> candidates(List<EnrollmentCard> enrollments, ProgramId program, EnrollmentId mentee) {
        return beside(enrollments, program, mentee, Place.MENTEE);
    }

    List<Candidate> circle(List<EnrollmentCard> enrollments, ProgramId program, EnrollmentId mentor) {
        return beside(enrollments, program, mentor, Place.MENTOR);
    }

    Load load(EnrollmentCard enrollment) {
        return queries.loads(enrollment.program(), clock.instant()).getOrDefault(enrollment.id(), Load.NONE);
    }

    List<EnrollmentCard> waiting(List<EnrollmentCard> enrollments) {
        return waiting(enrollments, here(enrollments));
    }

    /** The mentees, still here, who take part in no mentorship with this place and whom nobody is asked about; in one statement more. */
    List<EnrollmentCard> waiting(List<EnrollmentCard> enrollments, Map<PersonId, PersonCard> cards) {
        var programs = enrollments.stream().map(EnrollmentCard::program).collect(toSet());
        if (programs.isEmpty()) {
            return List.of();
        }
        var loads = queries.loads(programs, clock.instant());
        return enrollments.stream()
                .filter(one -> one.place() == Place.MENTEE)
                .filter(one -> loads.getOrDefault(one.id(), Load.NONE).equals(Load.NONE))
                .filter(one -> Objects.requireNonNull(cards.get(one.person())).active())
                .toList();
    }

    Queue queue(ProgramId program, List<EnrollmentCard> enrollments) {
        return queue(program, enrollments, here(enrollments));
    }

    /**
     * Those who wait in one program, in the order in which they come: first whoever had a mentor and has none since, by how long, then
     * whoever has had none yet, in the order of their places.
     */
    Queue queue(ProgramId program, List<EnrollmentCard> enrollments, Map<PersonId, PersonCard> cards) {
        var parted = queries.parted(program);
        var waiting = waiting(enrollments, cards).stream()
                .sorted(comparing(one -> parted.get(one.id()), nullsLast(naturalOrder())))
                .toList();
        return new Queue(waiting, parted);
    }

    /** @param parted since when a place has been empty again; absent what was never taken */
    record Queue(List<EnrollmentCard> waiting, Map<EnrollmentId, Instant> parted) {}

    private List<Candidate> beside(List<EnrollmentCard> enrollments, ProgramId program, EnrollmentId id, Place place) {
        var one = enrollments.stream()
                .filter(enrollment -> enrollment.id().equals(id) && enrollment.place() == place)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var facts = reader.facts(program, enrollments);
        return enrollments.stream()
                .filter(other -> other.place() != place)
                .map(other -> candidate(facts, one, other))
                .sorted(comparing((Candidate other) -> other.refusal() != null)
                        .thenComparing(other -> -other.sharedTopics().size())
                        .thenComparing(Candidate::commonHours, comparing(hours -> -hours.toMinutes()))
                        .thenComparing(other -> -other.freePlaces()))
                .toList();
    }

    private static Candidate candidate(PairingFacts facts, EnrollmentCard one, EnrollmentCard other) {
        var mentor = other.place() == Place.MENTOR ? other : one;
        var mentee = other.place() == Place.MENTOR ? one : other;
        var load = facts.load(other);
        return new Candidate(
                other,
                Common.among(List.of(other.topics(), one.topics())),
                Common.among(List.of(other.languages(), one.languages())),
                facts.program().commonHours(one.person(), other.person()),
                Math.max(0, other.capacity() - load.running()),
                load.proposed(),
                PairingRule.firstRefusal(PairingRule.ALL, facts.pair(mentee, mentor))
                        .orElse(null));
    }

    private Map<PersonId, PersonCard> here(List<EnrollmentCard> enrollments) {
        return people.cards(enrollments.stream().map(EnrollmentCard::person).collect(toSet()));
    }
}
