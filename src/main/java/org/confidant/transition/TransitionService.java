package org.confidant.transition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.mentorship.EndWords;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a mentorship rest, go on and end, each in one transaction that holds its row. */
@Service
@Transactional
public class TransitionService {

    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final ProgramService programs;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    TransitionService(
            AgreementService agreements,
            MentorshipService mentorships,
            ProgramService programs,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.programs = programs;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What the viewer may do with the mentorship now. */
    @Transactional(readOnly = true)
    public TransitionPermissions may(Standing standing) {
        var id = standing.mentorship();
        return TransitionPermissions.of(
                standing, mentorships.restsOf(List.of(id)).getOrDefault(id, List.of()));
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    @Transactional(readOnly = true)
    TransitionPage page(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        return new TransitionPage(
                rooms.of(viewer, id, standing.people()),
                standing,
                may(standing),
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                locks.of(viewer, programs.toldCoordinators(viewer, standing.program())));
    }

    /**
     * @param until when it is meant to go on; null where nobody knows
     * @throws RefusedException when it rests already, has ended, or is not the viewer's to pause
     */
    void pause(Viewer viewer, MentorshipId id, @Nullable LocalDate until) {
        var may = open(viewer, id, Verb.PAUSE);
        may.require(may.pause());
        mentorships.pause(viewer, id, until);
    }

    /** @throws RefusedException when it does not rest, or is not the viewer's to take up again */
    void resume(Viewer viewer, MentorshipId id) {
        var may = open(viewer, id, Verb.PAUSE);
        may.require(may.resume());
        mentorships.resume(viewer, id);
    }

    /**
     * Ends it for all who take part. They read that it ended; why is sealed for the coordinators of today.
     *
     * @param apart whether they are never paired again
     * @throws RefusedException when it has ended, or is not the viewer's to end
     */
    void end(Viewer viewer, MentorshipId id, EndWords words, boolean apart) {
        var may = open(viewer, id, Verb.END);
        may.require(may.end());
        mentorships.end(viewer, id, words, apart);
    }

    LocalDate today(Viewer viewer) {
        return viewer.today(clock);
    }

    private TransitionPermissions open(Viewer viewer, MentorshipId id, Verb verb) {
        return may(agreements.open(viewer, id, verb));
    }
}
