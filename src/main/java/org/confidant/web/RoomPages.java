package org.confidant.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the participants of a mentorship find when they come in. */
@Service
@Transactional(readOnly = true)
class RoomPages {

    private final AgreementService agreements;
    private final MentorshipService mentorships;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    RoomPages(
            AgreementService agreements,
            MentorshipService mentorships,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.agreements = agreements;
        this.mentorships = mentorships;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer takes no part in it */
    RoomPage of(Viewer viewer, MentorshipId id) {
        var standing = agreements.standing(viewer, id);
        var terms = standing.terms();
        return new RoomPage(
                rooms.of(viewer, id, standing.people()),
                rooms.others(viewer, Map.of(id, standing.people())).getOrDefault(id, ""),
                standing,
                mentorships.requireParticipant(viewer, id).since(),
                Phase.of(standing.state(), terms == null ? null : terms.endsOn(), viewer.today(clock), 0, 0),
                lock(viewer, standing),
                agreements.pendingOf(List.of(id)).get(id));
    }

    private LockView lock(Viewer viewer, Standing standing) {
        return locks.of(
                viewer, vault.readersIf(viewer.id(), standing.space(), standing.shared(), standing.addressee()));
    }
}
