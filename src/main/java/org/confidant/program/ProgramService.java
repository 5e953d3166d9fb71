package org.confidant.program;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to programs and enrollments. */
@Service
@Transactional(readOnly = true)
public class ProgramService {

    private final ProgramRepository programs;
    private final EnrollmentRepository enrollments;
    private final ProgramQueries queries;
    private final PeopleService people;
    private final AuditService audit;
    private final Clock clock;

    ProgramService(
            ProgramRepository programs,
            EnrollmentRepository enrollments,
            ProgramQueries queries,
            PeopleService people,
            AuditService audit,
            Clock clock) {
        this.programs = programs;
        this.enrollments = enrollments;
        this.queries = queries;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** For modules that have asked their own viewer's rule already. */
    public ProgramCard require(ProgramId id) {
        return programs.findById(id).orElseThrow(NotVisibleException::new).card();
    }

    /** Every program for an administrator; for others those that they coordinate or hold a place in. Newest first. */
    public List<ProgramCard> visibleTo(Viewer viewer) {
        var ids = viewer.administrator() ? queries.all() : queries.around(viewer.id());
        return programs.findAllById(ids).stream()
                .map(Program::card)
                .sorted(comparing(ProgramCard::startsOn).reversed())
                .toList();
    }

    /** Whether the viewer coordinates this program. Being an administrator does not make one a coordinator. */
    public boolean coordinates(Viewer viewer, ProgramId id) {
        return queries.coordinators(id).contains(viewer.id());
    }

    public Set<PersonId> coordinatorsOf(ProgramId id) {
        return queries.coordinators(id);
    }

    /** Programs that the viewer coordinates, newest first. */
    public List<ProgramCard> coordinatedBy(Viewer viewer) {
        var ids = new HashSet<>(queries.coordinatedBy(viewer.id()));
        return visibleTo(viewer).stream()
                .filter(card -> ids.contains(card.id()))
                .toList();
    }

    /**
     * Creates a program. Its coordinators are those named; nobody named, it is the creator.
     *
     * @throws RefusedException when the viewer is neither an administrator nor a coordinator of any program
     */
    @Transactional
    public ProgramId create(Viewer viewer, NewProgram program) {
        if (!mayCreate(viewer)) {
            throw RefusedException.notYours("program.refused.create");
        }
        var named = program.coordinators().isEmpty() ? Set.of(viewer.id()) : program.coordinators();
        var id = programs.save(new Program(program, named, clock.instant())).id();
        audit.record(viewer.id(), "program.created", id.toString(), Map.of());
        return id;
    }

    public boolean mayCreate(Viewer viewer) {
        return viewer.administrator() || !queries.coordinatedBy(viewer.id()).isEmpty();
    }

    /**
     * Gives a person a place in a program.
     *
     * @throws NotVisibleException when the viewer does not coordinate it, or there is no such person any more
     * @throws RefusedException when the person holds that place already
     */
    @Transactional
    public EnrollmentId enrol(Viewer viewer, ProgramId id, NewEnrollment enrollment) {
        requireCoordinator(viewer, id);
        if (people.find(enrollment.person()).filter(PersonCard::active).isEmpty()) {
            throw new NotVisibleException();
        }
        if (enrollments.existsByProgramIdAndPersonIdAndPlace(id, enrollment.person(), enrollment.place())) {
            throw RefusedException.notNow("program.refused.enrolled");
        }
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

    public Optional<EnrollmentCard> enrollment(EnrollmentId id) {
        return enrollments.findById(id).map(Enrollment::card);
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public List<EnrollmentCard> enrollments(Viewer viewer, ProgramId id) {
        requireCoordinator(viewer, id);
        return enrollments.findByProgramIdOrderByEnrolledAt(id).stream()
                .map(Enrollment::card)
                .toList();
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public ProgramCard requireCoordinator(Viewer viewer, ProgramId id) {
        if (!coordinates(viewer, id)) {
            throw new NotVisibleException();
        }
        return require(id);
    }
}
