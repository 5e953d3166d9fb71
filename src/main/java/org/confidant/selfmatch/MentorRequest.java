package org.confidant.selfmatch;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.program.EnrollmentCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;

/** A mentee's question to a mentor: would you meet with me? It takes nobody's room until it is accepted. */
@Entity
class MentorRequest {

    @EmbeddedId
    private MentorRequestId id;

    @Version
    private @Nullable Integer version;

    private ProgramId programId;
    private EnrollmentId menteeId;
    private EnrollmentId mentorId;
    private PersonId menteePersonId;
    private PersonId mentorPersonId;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant askedAt;

    private Instant lapsesAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable Instant settledAt;

    private @Nullable SpaceId spaceId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable SealedId wordsId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private @Nullable MentorshipId mentorshipId;

    @SuppressWarnings("NullAway.Init")
    protected MentorRequest() {}

    /** @param patience how long an answer is waited for */
    MentorRequest(EnrollmentCard mentee, EnrollmentCard mentor, Duration patience, Instant at) {
        this.id = MentorRequestId.next();
        this.programId = mentee.program();
        this.menteeId = mentee.id();
        this.mentorId = mentor.id();
        this.menteePersonId = mentee.person();
        this.mentorPersonId = mentor.person();
        this.state = RequestState.OPEN;
        this.askedAt = at;
        this.lapsesAt = at.plus(patience);
    }

    void say(SpaceId space, SealedId words) {
        spaceId = space;
        wordsId = words;
    }

    /** What was said goes with its space. */
    void forget() {
        wordsId = null;
    }

    /** @throws RefusedException when it is not the mentor, or it is open no more */
    void accept(PersonId by, Instant at) {
        requireMentor(by, at);
        settle(RequestState.ACCEPTED, at);
    }

    void begins(MentorshipId begun) {
        mentorshipId = begun;
    }

    /** @throws RefusedException when it is not the mentor, or it is open no more */
    void decline(PersonId by, Instant at) {
        requireMentor(by, at);
        settle(RequestState.DECLINED, at);
    }

    /** @throws RefusedException when it is not the mentee, or it is open no more */
    void withdraw(PersonId by, Instant at) {
        if (!by.equals(menteePersonId)) {
            throw RefusedException.notYours("selfmatch.refused.mentee");
        }
        requireOpen(at);
        settle(RequestState.WITHDRAWN, at);
    }

    /**
     * Nobody answers it any more.
     *
     * @param how unless its time has passed meanwhile
     * @return false when it was settled before, which stays
     */
    boolean end(RequestState how, Instant at) {
        if (state != RequestState.OPEN) {
            return false;
        }
        settle(lapsesAt.isAfter(at) ? how : RequestState.LAPSED, at);
        return true;
    }

    private void requireMentor(PersonId by, Instant at) {
        if (!by.equals(mentorPersonId)) {
            throw RefusedException.notYours("selfmatch.refused.mentor");
        }
        requireOpen(at);
    }

    private void requireOpen(Instant at) {
        if (state != RequestState.OPEN || !lapsesAt.isAfter(at)) {
            throw RefusedException.notNow("selfmatch.refused.settled");
        }
    }

    private void settle(RequestState to, Instant at) {
        state = to;
        settledAt = at;
    }

    RequestState state() {
        return state;
    }

    MentorRequestId id() {
        return id;
    }

    ProgramId program() {
        return programId;
    }

    Pair pair() {
        return new Pair(menteeId, mentorId);
    }

    PersonId mentee() {
        return menteePersonId;
    }

    PersonId mentor() {
        return mentorPersonId;
    }

    /** Where what was said stands; empty where nothing was. */
    Optional<SpaceId> space() {
        return Optional.ofNullable(spaceId);
    }
}
