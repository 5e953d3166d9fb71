package org.confidant.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who want to go on past the last day they agreed on say so in one step; it holds when all have signed. */
@Service
@Transactional
public class ExtensionService {

    private final AgreementService agreements;
    private final ProgramService programs;
    private final Rooms rooms;
    private final Clock clock;

    ExtensionService(AgreementService agreements, ProgramService programs, Rooms rooms, Clock clock) {
        this.agreements = agreements;
        this.programs = programs;
        this.rooms = rooms;
        this.clock = clock;
    }

    /**
     * @throws NotVisibleException when the viewer takes no part in it
     * @throws RefusedException when nothing can be agreed on now, or no last day holds
     */
    @Transactional(readOnly = true)
    ExtensionPage page(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        var terms = standing.terms();
        if (terms == null || !standing.allows(Verb.NEGOTIATE_TERMS)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        if (terms.endsOn() == null) {
            throw RefusedException.notNow("transition.extension.none");
        }
        var today = viewer.today(clock);
        return new ExtensionPage(
                rooms.of(viewer, id, standing.people()),
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                today,
                terms.endsOn(),
                programs.require(standing.program()).endsOn(),
                agreements.pendingOf(List.of(id)).get(id));
    }

    /**
     * @param until the last day meant instead
     * @throws RefusedException when it is no later day that can be agreed on, or another version waits for signatures
     */
    public void extend(Viewer viewer, MentorshipId id, LocalDate until) {
        if (!page(viewer, id).allows(until)) {
            throw RefusedException.notNow("transition.extension.range");
        }
        agreements.extend(viewer, id, until);
    }
}
