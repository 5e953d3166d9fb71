package org.confidant.program;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Readers;
import org.confidant.vault.Scope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to programs and enrollments. */
@Service
@Transactional(readOnly = true)
public class ProgramService {

    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final ProgramQueries queries;
    private final ProgramInvitationRepository invitations;
    private final EnrollmentVault vault;
    private final PeopleService people;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProgramService(
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            ProgramQueries queries,
            ProgramInvitationRepository invitations,
            EnrollmentVault vault,
            PeopleService people,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.programs = programs;
        this.enrollments = enrollments;
        this.queries = queries;
        this.invitations = invitations;
        this.vault = vault;
        this.people = people;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For modules that have asked their own viewer's rule already. */
    public ProgramCard require(ProgramId id) {
        return programs.findById(id).orElseThrow(NotVisibleException::new).card();
    }

    /**
     * For what begins in a program, by modules that have asked their own viewer's rule already.
     *
     * @throws RefusedException when its last day has passed
     */
    public ProgramCard requireRunning(ProgramId id, LocalDate today) {
        var program = require(id);
        if (program.over(today)) {
            throw RefusedException.notNow("program.refused.over");
        }
        return program;
    }

    /** How programs are called, for modules that have asked their own viewer's rule already; in one statement. */
    public Map<ProgramId, String> names(Collection<ProgramId> ids) {
        return ids.isEmpty() ? Map.of() : queries.names(ids);
    }

    /** How long each of them waits, for modules that have asked their own viewer's rule already; in one statement. */
    public Map<ProgramId, Patience> patience(Collection<ProgramId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : programs.findAllById(ids).stream()
                        .map(Program::card)
                        .collect(toMap(ProgramCard::id, ProgramCard::patience));
    }

    /** Every program for an administrator; for others those that they coordinate or hold a place in. Newest first. */
    public List<ProgramCard> visibleTo(Viewer viewer) {
        return cards(queries.permissions(viewer).keySet());
    }

    /** What the viewer may do in each program that they can see. */
    public Map<ProgramId, ProgramPermissions> permissions(Viewer viewer) {
        return queries.permissions(viewer);
    }

    public ProgramPermissions permissions(Viewer viewer, ProgramId id) {
        return queries.permissions(viewer, id);
    }

    /** Whether the viewer coordinates this program. Being an administrator does not make one a coordinator. */
    public boolean coordinates(Viewer viewer, ProgramId id) {
        return permissions(viewer, id).coordinator();
    }

    public Set<PersonId> coordinatorsOf(ProgramId id) {
        return queries.coordinators(id);
    }

    /** The same, and nobody comes or goes until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> holdCoordinatorsOf(ProgramId id) {
        queries.hold(id);
        return queries.coordinators(id);
    }

    /** Programs that the viewer coordinates, newest first. */
    public List<ProgramCard> coordinatedBy(Viewer viewer) {
        return cards(coordinatedIds(viewer));
    }

    /**
     * Creates a program. Its coordinators are those named; whoever is no administrator, or names nobody, is one as well.
     *
     * @throws RefusedException when the viewer is neither an administrator nor a coordinator of any program
     */
    @Transactional
    public ProgramId create(Viewer viewer, NewProgram program) {
        if (!mayCreate(viewer)) {
            throw RefusedException.notYours("program.refused.create");
        }
        var named = new HashSet<>(program.coordinators());
        if (named.isEmpty() || !viewer.administrator()) {
            named.add(viewer.id());
        }
        var id = programs.save(new Program(program, named, clock.instant())).id();
        audit.record(viewer.id(), "program.created", id.toString(), Map.of());
        events.publishEvent(new ProgramCreated(id, program.template()));
        return id;
    }

    public boolean mayCreate(Viewer viewer) {
        return viewer.administrator() || queries.coordinatesAny(viewer.id());
    }

    /**
     * Gives a person a place in a program.
     *
     * @throws NotVisibleException when the viewer does not coordinate it
     * @throws RefusedException when the program is over, the person holds that place already, or is not here any more
     */
    @Transactional
    public EnrollmentId enrol(Viewer viewer, ProgramId id, NewEnrollment enrollment) {
        requireCoordinator(viewer, id);
        requireRunning(id, viewer.today(clock));
        if (people.find(enrollment.person()).filter(PersonCard::active).isEmpty()) {
            throw RefusedException.notNow("program.refused.left");
        }
        if (enrollments.existsByProgramIdAndPersonIdAndPlaceAndWithdrawnAtIsNull(
                id, enrollment.person(), enrollment.place())) {
            throw RefusedException.notNow("program.refused.enrolled");
        }
        closeInvitation(id, enrollment);
        var made = enrollments
                .save(new Enrollment(id, enrollment, clock.instant()))
                .id();
        audit.record(
                viewer.id(),
                "program.enrolled",
                made.toString(),
                Map.of("place", enrollment.place().name()));
        return made;
    }

    private void closeInvitation(ProgramId id, NewEnrollment enrollment) {
        var asked = Set.of(enrollment.person());
        invitations
                .findByProgramIdAndPlaceAndStateAndPersonIdIn(id, enrollment.place(), InvitationState.OPEN, asked)
                .forEach(one -> one.close(clock.instant()));
    }

    /** Invitations that wait for the viewer. */
    public List<InvitationCard> invitationsOf(Viewer viewer) {
        return invitations.findByPersonIdAndStateOrderByInvitedAt(viewer.id(), InvitationState.OPEN).stream()
                .map(ProgramInvitation::card)
                .toList();
    }

    /**
     * What the person of an enrollment wrote for their mentor, for sealing it to that mentor: the mentorship that begins or runs asks,
     * and nobody else may.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Circumstances> circumstances(EnrollmentId id) {
        return enrollments.findById(id).flatMap(one -> vault.of(one.person(), one));
    }

    /** Seals what the person of an enrollment says to the coordinators of their program. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SealedId tellCoordinators(EnrollmentId id, String kind, Object words) {
        var enrollment = enrollments.findById(id).orElseThrow(NotVisibleException::new);
        return vault.tell(enrollment, queries.coordinators(enrollment.card().program()), kind, words);
    }

    /** Who would read what the viewer tells the coordinators of a program now, see {@link #tellCoordinators}. */
    public Readers toldCoordinators(Viewer viewer, ProgramId id) {
        return new Readers(Scope.PROGRAM, List.of(viewer.id()), List.copyOf(queries.coordinators(id)));
    }

    /** Several at once, also those whose people have withdrawn. */
    public Map<EnrollmentId, EnrollmentCard> enrollments(Collection<EnrollmentId> ids) {
        return enrollments.findAllById(ids).stream()
                .map(Enrollment::card)
                .collect(toMap(EnrollmentCard::id, Function.identity()));
    }

    /** The places that the viewer holds in a program. */
    List<EnrollmentCard> placesOf(Viewer viewer, ProgramId id) {
        return enrollments.findByProgramIdAndPersonIdAndWithdrawnAtIsNullOrderByPlace(id, viewer.id()).stream()
                .map(Enrollment::card)
                .toList();
    }

    public Optional<EnrollmentCard> enrollment(EnrollmentId id) {
        return enrollments.findById(id).map(Enrollment::card);
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public List<EnrollmentCard> enrollments(Viewer viewer, ProgramId id) {
        requireCoordinator(viewer, id);
        return enrollmentsIn(id);
    }

    /** Who holds a place in a program now, for modules that have asked their own viewer's rule already. */
    public List<EnrollmentCard> enrollmentsIn(ProgramId id) {
        return enrollments.findByProgramIdAndWithdrawnAtIsNullOrderByEnrolledAt(id).stream()
                .map(Enrollment::card)
                .toList();
    }

    /** A place that nobody has given up. */
    public Optional<EnrollmentCard> held(EnrollmentId id) {
        return enrollments.findByIdAndWithdrawnAtIsNull(id).map(Enrollment::card);
    }

    /** Since when those who hold a place in a program hold it, for modules that have asked their own viewer's rule already. */
    public Map<EnrollmentId, Instant> enrolledSince(ProgramId id) {
        return queries.enrolledSince(id);
    }

    /** Those of every program that the viewer coordinates, in one statement more. */
    public List<EnrollmentCard> enrollmentsCoordinatedBy(Viewer viewer) {
        var coordinated = coordinatedIds(viewer);
        return coordinated.isEmpty()
                ? List.of()
                : enrollments.findByProgramIdInAndWithdrawnAtIsNull(coordinated).stream()
                        .map(Enrollment::card)
                        .toList();
    }

    private List<ProgramId> coordinatedIds(Viewer viewer) {
        return queries.permissions(viewer).entrySet().stream()
                .filter(program -> program.getValue().coordinator())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws NotVisibleException unless the viewer coordinates it, takes part in it, or is an administrator */
    public ProgramCard requireVisible(Viewer viewer, ProgramId id) {
        if (!permissions(viewer, id).see()) {
            throw new NotVisibleException();
        }
        return require(id);
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public ProgramCard requireCoordinator(Viewer viewer, ProgramId id) {
        if (!coordinates(viewer, id)) {
            throw new NotVisibleException();
        }
        return require(id);
    }

    private List<ProgramCard> cards(Collection<ProgramId> ids) {
        return programs.findAllById(ids).stream()
                .map(Program::card)
                .sorted(comparing(ProgramCard::startsOn).reversed().thenComparing(ProgramCard::name))
                .toList();
    }
}
