package org.confidant.mentorship;

import static java.util.Comparator.comparing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/**
 * A coordinator's question to a mentor and a mentee, or to a circle: would you meet? It holds when all have said yes. A circle goes on
 * without a mentee who said no, as long as its mentor and one mentee are left.
 */
@Entity
class Proposal {

    @EmbeddedId
    private ProposalId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;
    private PersonId proposedBy;
    private Instant proposedAt;
    private Instant lapsesAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT) // one statement for a list, however long
    @CollectionTable(name = "proposal_invitee", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    private List<Asked> asked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Proposal() {}

    /** @param patience how long an answer is waited for */
    Proposal(ProgramId program, Duration patience, Collection<EnrollmentCard> enrollments, PersonId by, Instant at) {
        this.id = ProposalId.next();
        this.programId = program;
        this.proposedBy = by;
        this.proposedAt = at;
        this.lapsesAt = at.plus(patience);
        this.state = ProposalState.OPEN;
        enrollments.stream().sorted(comparing(EnrollmentCard::place)).forEach(one -> asked.add(new Asked(one)));
    }

    /** Two who found each other, and have both said yes. */
    static Proposal agreed(
            ProgramId program, Duration patience, Collection<EnrollmentCard> both, PersonId by, Instant at) {
        var agreed = new Proposal(program, patience, both, by, at);
        agreed.asked.forEach(one -> one.answer(Answer.ACCEPTED, at));
        agreed.state = ProposalState.ACCEPTED;
        return agreed;
    }

    /**
     * One more yes or no.
     *
     * @return whether it was the last that was missing, and a mentorship begins
     * @throws RefusedException when the proposal is closed, or this person has answered
     */
    boolean answer(PersonId person, Answer answer, Instant at) {
        open(person, at).answer(answer, at);
        if (!possible()) {
            state = ProposalState.DECLINED;
        } else if (asked.stream().noneMatch(one -> one.answer() == Answer.WAITING)) {
            state = ProposalState.ACCEPTED;
        }
        return state == ProposalState.ACCEPTED;
    }

    /**
     * A coordinator takes the question back.
     *
     * @throws RefusedException when it is open no more
     */
    void withdraw(Instant at) {
        requireOpen(at);
        state = ProposalState.WITHDRAWN;
    }

    /** All have answered, and it cannot begin all the same. */
    void close() {
        state = ProposalState.DECLINED;
    }

    ProposalId id() {
        return id;
    }

    PersonId proposedBy() {
        return proposedBy;
    }

    ProposalCard card(Instant at) {
        return new ProposalCard(
                id, programId, asked.stream().map(Asked::invitee).toList(), stateAt(at), proposedAt);
    }

    /** Nobody has to do anything for an unanswered one to lapse. */
    private ProposalState stateAt(Instant at) {
        return state == ProposalState.OPEN && !lapsesAt.isAfter(at) ? ProposalState.LAPSED : state;
    }

    /** Whether nobody's no leaves one of the places empty. */
    private boolean possible() {
        return Arrays.stream(Place.values())
                .allMatch(place -> asked.stream()
                        .anyMatch(one -> one.invitee().place() == place && one.answer() != Answer.DECLINED));
    }

    /** What somebody who said no wants the coordinators to know. */
    void because(PersonId person, SealedId reason) {
        asked.stream().filter(one -> one.invitee().person().equals(person)).forEach(one -> one.because(reason));
    }

    private Asked open(PersonId person, Instant at) {
        var mine = asked.stream()
                .filter(one -> one.invitee().person().equals(person))
                .findFirst()
                .orElseThrow(() -> RefusedException.notYours("mentorship.refused.notasked"));
        requireOpen(at);
        if (mine.answer() != Answer.WAITING) {
            throw RefusedException.notNow("mentorship.refused.answered");
        }
        return mine;
    }

    private void requireOpen(Instant at) {
        switch (stateAt(at)) {
            case OPEN -> {}
            case LAPSED -> throw RefusedException.notNow("mentorship.refused.lapsed");
            case WITHDRAWN -> throw RefusedException.notNow("mentorship.refused.withdrawn");
            case ACCEPTED, DECLINED -> throw RefusedException.notNow("mentorship.refused.answered");
        }
    }
}
