package org.confidant.program;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProgramInvitationId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** A coordinator asks a person into a program; the person says themselves what they offer or want to learn, or that it is not for them now. */
@Entity
class ProgramInvitation {

    @EmbeddedId
    private ProgramInvitationId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;
    private PersonId personId;

    @Enumerated(EnumType.STRING)
    private Place place;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private PersonId invitedBy;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant invitedAt;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ProgramInvitation() {}

    ProgramInvitation(ProgramId program, PersonId person, Place place, PersonId by, Instant at) {
        this.id = ProgramInvitationId.next();
        this.programId = program;
        this.personId = person;
        this.place = place;
        this.invitedBy = by;
        this.invitedAt = at;
        this.state = InvitationState.OPEN;
    }

    void accept(Instant at) {
        answer(InvitationState.ACCEPTED, at);
    }

    void decline(Instant at) {
        answer(InvitationState.DECLINED, at);
    }

    /** Nobody needs to answer it any more. */
    void close(Instant at) {
        answer(InvitationState.CLOSED, at);
    }

    /** A coordinator has taken it back. */
    void withdraw(Instant at) {
        answer(InvitationState.WITHDRAWN, at);
    }

    InvitationCard card() {
        return new InvitationCard(id, programId, personId, place);
    }

    private void answer(InvitationState answer, Instant at) {
        requireOpen();
        state = answer;
        answeredAt = at;
    }

    /** @throws RefusedException when it was answered already, or taken back */
    void requireOpen() {
        if (state == InvitationState.CLOSED) {
            throw RefusedException.notNow("program.refused.closed");
        }
        if (state == InvitationState.WITHDRAWN) {
            throw RefusedException.notNow("program.refused.withdrawn");
        }
        if (state != InvitationState.OPEN) {
            throw RefusedException.notNow("program.refused.answered");
        }
    }
}
