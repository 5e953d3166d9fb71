package org.confidant.guide;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.GuideId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A program's coordinators write its guides. A change reaches running mentorships where the guide is not done yet. */
@Service
@Transactional
class GuideEditing {

    /** Where a guide goes. */
    enum Way {
        UP,
        DOWN
    }

    /** So many guides are no help any more, and a room reads all of them. */
    private static final int MOST = 40;

    private final GuideRepository guides;
    private final ProgramService programs;
    private final AuditService audit;
    private final Clock clock;

    GuideEditing(GuideRepository guides, ProgramService programs, AuditService audit, Clock clock) {
        this.guides = guides;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    @Transactional(readOnly = true)
    GuidesPage page(Viewer viewer, ProgramId program) {
        var card = programs.requireCoordinator(viewer, program);
        return new GuidesPage(card, all(program).stream().map(Guide::card).toList());
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or it has no such guide */
    @Transactional(readOnly = true)
    GuideFrame frame(Viewer viewer, ProgramId program, GuideId id) {
        var card = programs.requireCoordinator(viewer, program);
        var guide = require(program, id);
        return new GuideFrame(card, guide.card(), guide.version());
    }

    /**
     * After the others.
     *
     * @throws RefusedException when the program has as many as help
     */
    void add(Viewer viewer, ProgramId program, GuideText text) {
        programs.requireCoordinator(viewer, program);
        var there = all(program);
        if (there.size() >= MOST) {
            throw RefusedException.notNow("guide.refused.many");
        }
        var position = there.isEmpty() ? 1 : there.get(there.size() - 1).position() + 1;
        guides.save(new Guide(program, text, position));
        record(viewer, program);
    }

    /**
     * @param version the version that was read
     * @throws StaleGuideException when it is not that one any more
     */
    void change(Viewer viewer, ProgramId program, GuideId id, @Nullable Integer version, GuideText text) {
        programs.requireCoordinator(viewer, program);
        var guide = require(program, id);
        if (!Objects.equals(guide.version(), version)) {
            throw new StaleGuideException();
        }
        guide.say(text);
        record(viewer, program);
    }

    /**
     * Up or down by one; at the end of them it stays where it is.
     *
     * @param way null when nobody can tell
     * @throws RefusedException when nobody can tell the way
     */
    void move(Viewer viewer, ProgramId program, GuideId id, @Nullable Way way) {
        programs.requireCoordinator(viewer, program);
        var guide = require(program, id);
        if (way == null) {
            throw RefusedException.notNow("guide.refused.way");
        }
        var all = all(program);
        var to = all.indexOf(guide) + (way == Way.UP ? -1 : 1);
        if (to >= 0 && to < all.size()) {
            guide.swap(all.get(to));
            record(viewer, program);
        }
    }

    void remove(Viewer viewer, ProgramId program, GuideId id) {
        programs.requireCoordinator(viewer, program);
        require(program, id).remove(clock.instant());
        record(viewer, program);
    }

    private void record(Viewer viewer, ProgramId program) {
        audit.record(viewer.id(), "program.guides_changed", program.toString(), Map.of());
    }

    private List<Guide> all(ProgramId program) {
        return guides.findByProgramIdAndRemovedAtIsNullOrderByPosition(program);
    }

    private Guide require(ProgramId program, GuideId id) {
        return guides.findByIdAndProgramIdAndRemovedAtIsNull(id, program).orElseThrow(NotVisibleException::new);
    }
}
