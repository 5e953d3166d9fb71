package org.confidant.mentorship;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.mentorship.PairingRule.Pair;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;

/** Lays every mentor of a program beside one mentee, with what speaks for the two and what keeps them apart. */
@Component
class Pairing {

    private final MentorshipQueries queries;
    private final PeopleService people;

    Pairing(MentorshipQueries queries, PeopleService people) {
        this.queries = queries;
        this.people = people;
    }

    List<Candidate> candidates(List<EnrollmentCard> enrollments, ProgramId program, EnrollmentId menteeId) {
        var mentee = enrollments.stream()
                .filter(one -> one.id().equals(menteeId) && one.place() == Place.MENTEE)
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var around = new Around(
                mentee,
                queries.loads(program),
                here(enrollments),
                people.reportingLineOf(mentee.person()),
                queries.pairedWith(menteeId),
                queries.proposedWith(menteeId));
        return enrollments.stream()
                .filter(one -> one.place() == Place.MENTOR)
                .map(around::candidate)
                .sorted(comparing((Candidate one) -> one.refusal() != null)
                        .thenComparing(one -> -one.sharedTopics().size())
                        .thenComparing(one -> -one.freePlaces()))
                .toList();
    }

    private Set<PersonId> here(List<EnrollmentCard> enrollments) {
        var cards =
                people.cards(enrollments.stream().map(EnrollmentCard::person).collect(toSet()));
        return cards.values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .collect(toSet());
    }

    private record Around(
            EnrollmentCard mentee,
            Map<EnrollmentId, Load> loads,
            Set<PersonId> here,
            Set<PersonId> line,
            Set<EnrollmentId> paired,
            Set<EnrollmentId> proposed) {

        Candidate candidate(EnrollmentCard mentor) {
            var load = loads.getOrDefault(mentor.id(), Load.NONE);
            var menteeLoad = loads.getOrDefault(mentee.id(), Load.NONE);
            var pair = new Pair(
                    mentor,
                    mentee,
                    load,
                    menteeLoad,
                    !here.containsAll(List.of(mentor.person(), mentee.person())),
                    line,
                    paired.contains(mentor.id()),
                    proposed.contains(mentor.id()));
            return new Candidate(
                    mentor,
                    Common.among(List.of(mentor.topics(), mentee.topics())),
                    Common.among(List.of(mentor.languages(), mentee.languages())),
                    Math.max(0, mentor.capacity() - load.running()),
                    load.proposed(),
                    PairingRule.firstRefusal(pair).orElse(null));
        }
    }
}
