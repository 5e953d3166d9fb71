package org.confidant.agreement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confidant.shared.AgreementId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.jspecify.annotations.Nullable;

/** One version of what a mentorship's participants agree. It takes force when all have signed the same text. */
@Entity
class Agreement {

    @EmbeddedId
    private AgreementId id;

    @Version
    private @Nullable Integer version;

    private MentorshipId mentorshipId;
    private int number;
    private int form;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    @Embedded
    private Terms terms;

    private @Nullable SealedId wordingId;
    private String hash;
    private PersonId editedBy;
    private Instant editedAt;
    private @Nullable Instant inForceAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable Instant supersededAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<Signature> signatures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    /** A draft. */
    Agreement(AgreementText text, SealedId wording, PersonId editor, Instant at) {
        this.id = AgreementId.next();
        this.mentorshipId = text.mentorship();
        this.number = text.number();
        this.state = AgreementState.DRAFT;
        write(text, wording, editor, at);
    }

    /** Another text for the draft; no signature goes over to it. */
    void reword(AgreementText text, SealedId wording, PersonId editor, Instant at) {
        require(AgreementState.DRAFT);
        signatures.forEach(signature -> signature.fade(at));
        write(text, wording, editor, at);
    }

    void sign(PersonId person, Instant at) {
        require(AgreementState.DRAFT);
        if (signed(List.of(person))) {
            throw RefusedException.notNow("agreement.refused.signed");
        }
        signatures.add(new Signature(person, hash, at));
    }

    void takeForce(Collection<PersonId> participants, Instant at) {
        require(AgreementState.DRAFT);
        if (!signed(participants)) {
            throw new IllegalStateException("Not everybody has signed this text");
        }
        state = AgreementState.IN_FORCE;
        inForceAt = at;
    }

    void giveWay(Instant at) {
        require(AgreementState.IN_FORCE);
        state = AgreementState.SUPERSEDED;
        supersededAt = at;
    }

    /** Whether each of them has signed the text as it stands. */
    boolean signed(Collection<PersonId> people) {
        return signatures().stream()
                .map(Signature::person)
                .collect(Collectors.toSet())
                .containsAll(people);
    }

    /** Those under the text as it stands. */
    List<Signature> signatures() {
        return signatures.stream().filter(signature -> signature.holdsFor(hash)).toList();
    }

    Optional<Instant> signedAt(PersonId person) {
        return signatures().stream()
                .filter(signature -> signature.person().equals(person))
                .map(Signature::signedAt)
                .findFirst();
    }

    /** When they signed a wording that was changed afterwards, for those who have not signed this one. */
    Optional<Instant> faded(PersonId person) {
        return signed(List.of(person))
                ? Optional.empty()
                : signatures.stream()
                        .filter(signature -> signature.person().equals(person))
                        .map(Signature::signedAt)
                        .max(Comparator.naturalOrder());
    }

    private void write(AgreementText text, SealedId wording, PersonId editor, Instant at) {
        form = text.form();
        terms = text.terms();
        hash = text.hash();
        wordingId = wording;
        editedBy = editor;
        editedAt = at;
    }

    private void require(AgreementState expected) {
        if (state != expected) {
            throw RefusedException.notNow("agreement.refused.moved");
        }
    }

    AgreementId id() {
        return id;
    }

    @Nullable
    Integer version() {
        return version;
    }

    MentorshipId mentorship() {
        return mentorshipId;
    }

    int number() {
        return number;
    }

    /** How its text is composed; {@link AgreementText#FORM}. */
    int form() {
        return form;
    }

    AgreementState state() {
        return state;
    }

    Terms terms() {
        return terms;
    }

    /** Null when what was said in the mentorship has been erased. */
    @Nullable
    SealedId wording() {
        return wordingId;
    }

    String hash() {
        return hash;
    }

    PersonId editedBy() {
        return editedBy;
    }

    Instant editedAt() {
        return editedAt;
    }

    @Nullable
    Instant inForceAt() {
        return inForceAt;
    }
}
