package org.confidant.mentorship;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts circles that could be asked and names together. */
@Component
@Transactional(readOnly = true)
class CirclePages {

    private static final int SMALLEST = 2;

    private final ProposalService proposals;
    private final MentorshipQueries queries;
    private final ProgramService programs;
    private final PeopleService people;
    private final Clock clock;

    CirclePages(
            ProposalService proposals,
            MentorshipQueries queries,
            ProgramService programs,
            PeopleService people,
            Clock clock) {
        this.clock = clock;
        this.proposals = proposals;
        this.queries = queries;
        this.programs = programs;
        this.people = people;
    }

    CirclePage mentors(Viewer viewer, ProgramId id) {
        var program = programs.requireCoordinator(viewer, id);
        var leads = leads(programs.enrollments(viewer, id), id).stream()
                .filter(lead -> lead.room() >= SMALLEST && lead.person().active())
                .toList();
        return new CirclePage(program, leads, null, new Choices(List.of()));
    }

    CirclePage mentees(Viewer viewer, ProgramId id, EnrollmentId mentor) {
        var program = programs.requireCoordinator(viewer, id);
        var enrollments = programs.enrollments(viewer, id);
        var lead = leads(enrollments, id).stream()
                .filter(one -> one.enrollment().id().equals(mentor))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        var cards = cards(enrollments);
        var choices = proposals.circle(viewer, id, mentor).stream()
                .map(one -> new Choices.Choice(one, card(cards, one.enrollment())))
                .toList();
        return new CirclePage(program, List.of(), lead, new Choices(choices));
    }

    private List<CirclePage.Lead> leads(List<EnrollmentCard> enrollments, ProgramId id) {
        var loads = queries.loads(id, clock.instant());
        var cards = cards(enrollments);
        return enrollments.stream()
                .filter(one -> one.place() == Place.MENTOR)
                .map(one -> new CirclePage.Lead(
                        one,
                        card(cards, one),
                        Math.max(
                                0,
                                one.capacity()
                                        - loads.getOrDefault(one.id(), Load.NONE)
                                                .running())))
                .toList();
    }

    private Map<PersonId, PersonCard> cards(List<EnrollmentCard> enrollments) {
        return people.cards(enrollments.stream().map(EnrollmentCard::person).collect(toSet()));
    }

    private static PersonCard card(Map<PersonId, PersonCard> cards, EnrollmentCard enrollment) {
        return requireNonNull(cards.get(enrollment.person()));
    }
}
