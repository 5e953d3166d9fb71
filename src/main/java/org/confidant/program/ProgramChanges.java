package org.confidant.program;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing a program's frame. What was signed under the old one holds; what is worded from now on follows the new one. */
@Service
@Transactional
class ProgramChanges {

    private final ProgramRepository programs;
    private final ProgramService service;
    private final AgreedEnds agreed;
    private final AuditService audit;

    ProgramChanges(ProgramRepository programs, ProgramService service, AgreedEnds agreed, AuditService audit) {
        this.programs = programs;
        this.service = service;
        this.agreed = agreed;
        this.audit = audit;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    @Transactional(readOnly = true)
    ProgramFrame frame(Viewer viewer, ProgramId id) {
        service.requireCoordinator(viewer, id);
        var program = require(id);
        return new ProgramFrame(
                program.card(), program.version(), agreed.latest(id).orElse(null));
    }

    /**
     * @param version the version that was read
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws RefusedException when people have agreed to meet beyond its new last day
     * @throws StaleProgramException when it is not that version any more
     */
    void change(Viewer viewer, ProgramId id, @Nullable Integer version, NewProgram frame) {
        service.requireCoordinator(viewer, id);
        var program = read(id, version);
        requireNobodyBeyond(program.card(), frame.endsOn());
        program.change(frame.name(), frame.startsOn(), frame.endsOn(), frame.policy());
        audit.record(viewer.id(), "program.changed", id.toString(), Map.of());
    }

    /**
     * How long the program waits, from now on.
     *
     * @param version the version that was read
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws StaleProgramException when it is not that version any more
     */
    void change(Viewer viewer, ProgramId id, @Nullable Integer version, Patience patience) {
        service.requireCoordinator(viewer, id);
        read(id, version).change(patience);
        audit.record(viewer.id(), "program.patience", id.toString(), Map.of());
    }

    private Program read(ProgramId id, @Nullable Integer version) {
        var program = require(id);
        if (!Objects.equals(program.version(), version)) {
            throw new StaleProgramException();
        }
        return program;
    }

    /** An end that stays where it is takes nothing from anybody. */
    private void requireNobodyBeyond(ProgramCard now, @Nullable LocalDate endsOn) {
        if (endsOn == null || endsOn.equals(now.endsOn())) {
            return;
        }
        var last = agreed.latest(now.id());
        if (last.filter(day -> day.isAfter(endsOn)).isPresent()) {
            throw RefusedException.notNow("program.refused.end");
        }
    }

    private Program require(ProgramId id) {
        return programs.findById(id).orElseThrow(NotVisibleException::new);
    }
}
