package org.confidant.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ReaffirmationId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The question to all participants whether they go on, and what each said. After a lapse going on includes a day to meet: another day
 * is another answer, and the others are asked again. To rest and to end answer it, too, and are steps of their own.
 */
@Entity
@SuppressWarnings("UnusedVariable") // read in SQL, with those of many mentorships
class Reaffirmation {

    @EmbeddedId
    private ReaffirmationId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;

    @Enumerated(EnumType.STRING)
    private ReaffirmationReason reason;

    private Instant askedAt;
    private @Nullable Instant meetAt;
    private @Nullable Instant closedAt;

    @ElementCollection
    @CollectionTable(name = "reaffirmation_answer", joinColumns = @JoinColumn(name = "reaffirmation_id"))
    private Set<Yes> answers = new HashSet<>();

    /** That somebody goes on. */
    @Embeddable
    record Yes(PersonId personId, Instant at) {}

    @SuppressWarnings("NullAway.Init")
    protected Reaffirmation() {}

    Reaffirmation(MentorshipId mentorship, ReaffirmationReason reason, Instant at) {
        this.id = ReaffirmationId.next();
        this.mentorshipId = mentorship;
        this.reason = reason;
        this.askedAt = at;
    }

    /** Contact lapsed while a checkpoint was open: what was said before does not say when they meet. */
    void lapse(Instant at) {
        requireOpen();
        reason = ReaffirmationReason.LAPSE;
        askedAt = at;
        answers.clear();
    }

    /**
     * @param meet when they meet, after a lapse; null at a checkpoint
     * @throws RefusedException when that person has said so already, or all have
     * @throws IllegalArgumentException when a day is missing after a lapse: forms say so before
     */
    void goOn(PersonId person, @Nullable Instant meet, Instant at) {
        requireOpen();
        if (reason == ReaffirmationReason.LAPSE) {
            propose(meet);
        }
        if (said().contains(person)) {
            throw RefusedException.notNow("agreement.reaffirmation.said");
        }
        answers.add(new Yes(person, at));
    }

    private void propose(@Nullable Instant meet) {
        if (meet == null) {
            throw new IllegalArgumentException("Who goes on after a lapse says when they meet");
        }
        if (!meet.equals(meetAt)) {
            meetAt = meet;
            answers.clear();
        }
    }

    /** @return whether all of them have said that they go on */
    boolean closeIf(Collection<PersonId> needed, Instant at) {
        if (!said().containsAll(needed)) {
            return false;
        }
        close(at);
        return true;
    }

    /** By saying so, or by signing another version, which says the same. */
    void close(Instant at) {
        requireOpen();
        closedAt = at;
    }

    Set<PersonId> said() {
        return answers.stream().map(Yes::personId).collect(Collectors.toUnmodifiableSet());
    }

    private void requireOpen() {
        if (closedAt != null) {
            throw RefusedException.notNow("agreement.reaffirmation.closed");
        }
    }

    ReaffirmationId id() {
        return id;
    }

    ReaffirmationReason reason() {
        return reason;
    }

    @Nullable
    Instant meetAt() {
        return meetAt;
    }
}
