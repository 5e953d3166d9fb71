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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
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
        changes.add(StateChange.to(MentorshipState.ACTIVE, by, at));
    }

    /** @param until when it is meant to go on; null where nobody knows */
    void pause(PersonId by, Instant at, @Nullable LocalDate until) {
        change(MentorshipState.ACTIVE, new StateChange(MentorshipState.PAUSED, by, at, until, null));
    }

    void resume(PersonId by, Instant at) {
        change(MentorshipState.PAUSED, StateChange.to(MentorshipState.ACTIVE, by, at));
    }

    /** Nobody is named at fault. Why is for the coordinators; null where nothing was said. */
    void end(PersonId by, Instant at, @Nullable SealedId reason) {
        change(
                state == MentorshipState.ENDED ? MentorshipState.ACTIVE : state,
                new StateChange(MentorshipState.ENDED, by, at, null, reason));
    }

    /** Nobody's act: nothing had happened for long, and all were told before. */
    void conclude(Instant at) {
        change(state, new StateChange(MentorshipState.ENDED, null, at, null, null));
    }

    EnrollmentId enrollmentOf(PersonId person) {
        return members.stream()
                .filter(member -> member.personId().equals(person))
                .map(Member::enrollmentId)
                .findFirst()
                .orElseThrow();
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

    private void change(MentorshipState from, StateChange change) {
        if (state != from) {
            throw RefusedException.notNow("mentorship.refused.state");
        }
        state = change.state();
        changes.add(change);
    }
}
