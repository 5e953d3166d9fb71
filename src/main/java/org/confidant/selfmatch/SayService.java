package org.confidant.selfmatch;

import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.Choosing;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the participants of programs have their say, which the coordinators choose; and whom mentees are not shown. */
@Service
@Transactional
public class SayService implements Choosing {

    private final SayRepository all;
    private final WishRows rows;
    private final ProgramService programs;
    private final AuditService audit;

    SayService(SayRepository all, WishRows rows, ProgramService programs, AuditService audit) {
        this.all = all;
        this.rows = rows;
        this.programs = programs;
        this.audit = audit;
    }

    /** For whoever has asked their own viewer's rule already. */
    @Transactional(readOnly = true)
    Say of(ProgramId program) {
        return all.findById(program).map(ParticipantsSay::say).orElse(Say.NONE);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean open(ProgramId program, Place place) {
        return of(program).open(place);
    }

    /** Null while nobody has chosen. */
    @Transactional(readOnly = true)
    @Nullable
    Integer version(ProgramId program) {
        return all.findById(program).map(ParticipantsSay::version).orElse(null);
    }

    /**
     * @param version the one that was read; null where nobody had chosen
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws StaleSayException when it is not that version any more
     */
    public void change(Viewer viewer, ProgramId id, @Nullable Integer version, Say say) {
        programs.requireCoordinator(viewer, id);
        var chosen = all.findById(id);
        if (!Objects.equals(chosen.map(ParticipantsSay::version).orElse(null), version)) {
            throw new StaleSayException();
        }
        chosen.ifPresentOrElse(one -> one.change(say), () -> choose(id, say));
        audit.record(viewer.id(), "selfmatch.say", id.toString(), Map.of());
    }

    /** Two may choose for the first time at once. */
    private void choose(ProgramId id, Say say) {
        try {
            all.saveAndFlush(new ParticipantsSay(id, say));
        } catch (DataIntegrityViolationException somebodyElseDid) {
            throw new StaleSayException();
        }
    }

    /**
     * From now on mentees are not shown this mentor. Requests that wait can still be answered.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program, or that is no mentor of it
     */
    public void leaveOut(Viewer viewer, ProgramId id, EnrollmentId mentor) {
        rows.leaveOut(requireMentor(viewer, id, mentor));
        audit.record(viewer.id(), "selfmatch.left_out", mentor.toString(), Map.of());
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or that is no mentor of it */
    public void show(Viewer viewer, ProgramId id, EnrollmentId mentor) {
        rows.show(requireMentor(viewer, id, mentor).id());
        audit.record(viewer.id(), "selfmatch.shown", mentor.toString(), Map.of());
    }

    private EnrollmentCard requireMentor(Viewer viewer, ProgramId id, EnrollmentId mentor) {
        programs.requireCoordinator(viewer, id);
        return programs.held(mentor)
                .filter(one -> one.program().equals(id) && one.place() == Place.MENTOR)
                .orElseThrow(NotVisibleException::new);
    }
}
