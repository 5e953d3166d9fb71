package org.confidant.selfmatch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import org.confidant.shared.ProgramId;
import org.jspecify.annotations.Nullable;

/** How the participants of a program have their say, once its coordinators have chosen. */
@Entity
class ParticipantsSay {

    @SuppressWarnings("UnusedVariable") // by which it is found
    @EmbeddedId
    private ProgramId programId;

    @Version
    private @Nullable Integer version;

    private boolean lists;
    private boolean requests;
    private int pending;

    @SuppressWarnings("NullAway.Init")
    protected ParticipantsSay() {}

    ParticipantsSay(ProgramId program, Say say) {
        this.programId = program;
        change(say);
    }

    final void change(Say say) {
        lists = say.lists();
        requests = say.requests();
        pending = say.pending();
    }

    Say say() {
        return new Say(lists, requests, pending);
    }

    @Nullable
    Integer version() {
        return version;
    }
}
