package org.confidant.mentorship;

import org.confidant.program.CoordinatorDismissed;
import org.confidant.program.CoordinatorNamed;
import org.confidant.vault.Seat;
import org.confidant.vault.VaultService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever coordinates a program has a seat in the spaces of its mentorships from that day on and until they stop, and no longer. */
@Component
class CoordinatorSeats {

    private final MentorshipQueries queries;
    private final VaultService vault;

    CoordinatorSeats(MentorshipQueries queries, VaultService vault) {
        this.queries = queries;
        this.vault = vault;
    }

    @EventListener
    void on(CoordinatorNamed named) {
        queries.spaces(named.program()).forEach(space -> vault.admit(space, named.person(), Seat.COORDINATOR));
    }

    @EventListener
    void on(CoordinatorDismissed gone) {
        queries.spaces(gone.program()).forEach(space -> vault.dismiss(space, gone.person(), Seat.COORDINATOR));
    }
}
