package org.confidant.concern;

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
import java.util.stream.Stream;
import org.confidant.agreement.Standing;
import org.confidant.concern.Step.Kind;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;

/** A concern: who raised it, who hears it, and each step since, with who and when. What they say to each other is in the vault. */
@Entity
class Concern {

    @EmbeddedId
    private ConcernId id;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private MentorshipId mentorshipId;

    private PersonId authorId;

    private PersonId recipientId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read in SQL
    private Capacity capacity;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private boolean urgent;

    @Enumerated(EnumType.STRING)
    private ConcernState state;

    private SpaceId spaceId;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private Instant raisedAt;

    @SuppressWarnings("UnusedVariable") // read in SQL
    private int seen;

    @ElementCollection
    @CollectionTable(name = "concern_step", joinColumns = @JoinColumn(name = "concern_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Concern() {}

    /** @param words sealed in that space, for the recipient */
    Concern(Standing standing, PersonId recipient, Capacity capacity, boolean urgent, SpaceId space, SealedId words) {
        this.id = ConcernId.next();
        this.mentorshipId = standing.mentorship();
        this.authorId = standing.viewer();
        this.recipientId = recipient;
        this.capacity = capacity;
        this.urgent = urgent;
        this.state = ConcernState.SUBMITTED;
        this.spaceId = space;
        this.raisedAt = standing.at();
        steps.add(new Step(Kind.SUBMITTED, authorId, standing.at(), words));
    }

    /** @throws RefusedException when the viewer is not who received it, or it does not wait to be taken up */
    void takeUp(ConcernPermissions may, Instant at, @Nullable SealedId words) {
        step(may, Kind.TAKEN_UP, recipientId, at, words);
        state = ConcernState.TAKEN_UP;
    }

    /** @throws RefusedException when the viewer is not who received it, or it is not taken up now */
    void settle(ConcernPermissions may, Instant at, SealedId words) {
        step(may, Kind.SETTLED, recipientId, at, words);
        state = ConcernState.SETTLED;
    }

    /** @throws RefusedException when the viewer did not raise it, it is over, or nobody hears it */
    void add(ConcernPermissions may, Instant at, SealedId words) {
        step(may, Kind.ADDED, authorId, at, words);
    }

    /** @throws RefusedException when the viewer did not raise it, or somebody has taken it up and hears it */
    void withdraw(ConcernPermissions may, Instant at) {
        step(may, Kind.WITHDRAWN, authorId, at, null);
        state = ConcernState.WITHDRAWN;
    }

    private void step(ConcernPermissions may, Kind kind, PersonId by, Instant at, @Nullable SealedId words) {
        may.require(kind);
        steps.add(new Step(kind, by, at, words));
    }

    ConcernPermissions permissions(PersonId viewer, boolean reachable) {
        return new ConcernPermissions(viewer.equals(authorId), state, reachable);
    }

    /** To whom a word of the one is addressed. */
    PersonId other(PersonId one) {
        return one.equals(authorId) ? recipientId : authorId;
    }

    /** What its author has written so far, first things first. */
    List<SealedId> ofAuthor() {
        return steps.stream()
                .filter(step -> step.kind().authors())
                .flatMap(step -> Stream.ofNullable(step.wordsId()))
                .toList();
    }

    /** In the order in which they happened. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    SpaceId space() {
        return spaceId;
    }

    ConcernId id() {
        return id;
    }
}
