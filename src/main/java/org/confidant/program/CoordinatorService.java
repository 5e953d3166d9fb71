package org.confidant.program;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates a program, as they come and go. What was opened to its coordinators before somebody came stays closed to them. */
@Service
@Transactional
public class CoordinatorService {

    private static final int MOST_FOUND = 20;

    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final ProgramQueries queries;
    private final EnrollmentVault vault;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final AuditService audit;
    private final Clock clock;

    CoordinatorService(
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            ProgramQueries queries,
            EnrollmentVault vault,
            PeopleService people,
            ApplicationEventPublisher events,
            AuditService audit,
            Clock clock) {
        this.programs = programs;
        this.enrollments = enrollments;
        this.queries = queries;
        this.vault = vault;
        this.people = people;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Naming one again changes nothing.
     *
     * @throws NotVisibleException when who coordinates the program is not for the viewer to say
     * @throws RefusedException when the person is not here any more, or the viewer names themselves
     */
    public void name(Viewer viewer, ProgramId id, PersonId person) {
        var program = require(viewer, id);
        if (person.equals(viewer.id())) {
            throw RefusedException.notNow("program.refused.self");
        }
        if (people.find(person).filter(PersonCard::active).isEmpty()) {
            throw RefusedException.notNow("program.refused.left");
        }
        if (program.name(person, clock.instant())) {
            programs.saveAndFlush(program);
            events.publishEvent(new CoordinatorNamed(id, person));
            audit.record(viewer.id(), "program.coordinator_named", id.toString(), Map.of("person", person.toString()));
        }
    }

    /**
     * @throws NotVisibleException when that is not for the viewer to say, or the person does not coordinate the program
     * @throws RefusedException when nobody would be left
     */
    public void dismiss(Viewer viewer, ProgramId id, PersonId person) {
        var program = require(viewer, id);
        program.dismiss(person);
        programs.saveAndFlush(program);
        enrollments.findByProgramIdOrderByEnrolledAt(id).forEach(one -> vault.dismiss(person, one));
        events.publishEvent(new CoordinatorDismissed(id, person));
        audit.record(viewer.id(), "program.coordinator_dismissed", id.toString(), Map.of("person", person.toString()));
    }

    /** @throws NotVisibleException when who coordinates the program is not for the viewer to say */
    @Transactional(readOnly = true)
    CoordinatorsPage page(Viewer viewer, ProgramId id, String q) {
        var program = require(viewer, id);
        var seats = program.coordinators();
        var cards = people.cards(seats.stream().map(Coordinator::personId).toList());
        var found = q.isBlank() ? List.<PersonCard>of() : people.search(q, MOST_FOUND);
        return new CoordinatorsPage(
                program.card(),
                viewer.id(),
                seats.stream()
                        .flatMap(seat -> Stream.ofNullable(cards.get(seat.personId()))
                                .map(card -> new CoordinatorsPage.Seat(card, seat.since())))
                        .toList(),
                program.leavesOne(),
                q,
                found);
    }

    /** Coordinators say who coordinates; an administrator does where all of them have left, so that nobody is stranded. */
    static boolean appoints(ProgramPermissions may, Collection<PersonCard> coordinators) {
        return may.coordinator()
                || (may.administrator() && coordinators.stream().noneMatch(PersonCard::active));
    }

    private Program require(Viewer viewer, ProgramId id) {
        var may = queries.permissions(viewer, id);
        if (!may.coordinator()
                && !appoints(may, people.cards(queries.coordinators(id)).values())) {
            throw new NotVisibleException();
        }
        return programs.findById(id).orElseThrow(NotVisibleException::new);
    }
}
