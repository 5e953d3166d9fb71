package org.confidant.mentorship;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SpaceId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A mentorship: who takes part, in which space they write, and whether they go on. Every change of state is kept, with who and when. */
@Entity
class Mentorship {

    @EmbeddedId
    private MentorshipId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;

    @SuppressWarnings("UnusedVariable") // where it came from, read in SQL
    private ProposalId proposalId;

    private SpaceId spaceId;

    @Enumerated(EnumType.STRING)
    private MentorshipState state;

    private Instant since;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // one statement for a list, however long
    @CollectionTable(name = "mentorship_participant", joinColumns = @JoinColumn(name = "mentorship_id"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "mentorship_change", joinColumns = @JoinColumn(name = "mentorship_id"))
    @OrderColumn(name = "position")
    private List<StateChange> changes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mentorship() {}

    Mentorship(ProposalCard proposal, SpaceId space, PersonId by, Instant at) {
        this.id = MentorshipId.next();
        this.programId = proposal.program();
        this.proposalId = proposal.id();
        this.spaceId = space;
        this.since = at;
        this.state = MentorshipState.ACTIVE;
        proposal.accepted().forEach(invitee -> members.add(new Member(invitee)));
        changes.add(new StateChange(MentorshipState.ACTIVE, by, at));
    }

    void pause(PersonId by, Instant at) {
        change(MentorshipState.ACTIVE, MentorshipState.PAUSED, by, at);
    }

    void resume(PersonId by, Instant at) {
        change(MentorshipState.PAUSED, MentorshipState.ACTIVE, by, at);
    }

    /** Ending needs no reason and names nobody at fault. */
    void end(PersonId by, Instant at) {
        change(state == MentorshipState.ENDED ? MentorshipState.ACTIVE : state, MentorshipState.ENDED, by, at);
    }

    MentorshipId id() {
        return id;
    }

    MentorshipCard card() {
        return new MentorshipCard(
                id,
                programId,
                spaceId,
                members.stream().map(Member::participant).toList(),
                state,
                since);
    }

    private void change(MentorshipState from, MentorshipState to, PersonId by, Instant at) {
        if (state != from) {
            throw RefusedException.notNow("mentorship.refused.state");
        }
        state = to;
        changes.add(new StateChange(to, by, at));
    }
}
