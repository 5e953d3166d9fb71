package org.confidant.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.jspecify.annotations.Nullable;

/**
 * One version to read, and to sign where it waits for that.
 *
 * @param version the draft's, for the form that changes it; null while nothing is kept
 * @param hash of the text that is shown; signing asks for it
 * @param kept the hash that the signatures are bound to; null while nothing is kept
 * @param inForce the number of the version that holds; null before the first
 * @param form how its text is composed
 * @param signs empty for a version that nobody can sign any more
 * @param maySign whether the viewer's signature, or their word where all others have left, is what it waits for
 * @param lacks clauses that the program asks for by now and a draft does not hold
 * @param alone whether nobody is left to agree with
 * @param since what changed from the version before; empty for a draft, which is read beside the one in force
 * @param changed what voided the viewer’s own signature; null when nothing did
 * @param checkpointOn when all say next whether they go on; null while nothing holds
 * @param mayChange whether another wording may be proposed now
 */
record AgreementPage(
        RoomView room,
        String program,
        int number,
        Stage stage,
        @Nullable Integer version,
        String hash,
        @Nullable String kept,
        @Nullable Integer inForce,
        int form,
        List<Clause> clauses,
        List<Sign> signs,
        boolean maySign,
        List<String> lacks,
        boolean alone,
        List<Clause> since,
        boolean mayChange,
        @Nullable Change changed,
        @Nullable LocalDate checkpointOn,
        LockView lock,
        List<Milestone> history) {

    /** What the version that is read is. */
    enum Stage {
        /** The prefilled text, which nobody has touched. */
        OFFERED,
        DRAFT,
        IN_FORCE,
        SUPERSEDED
    }

    /**
     * A participant and when they signed.
     *
     * @param faded when they signed a wording that was changed afterwards; null once they have signed this one
     * @param left whether they are not in the organisation any more
     */
    record Sign(
            String name,
            String initials,
            boolean mentor,
            @Nullable Instant at,
            @Nullable Instant faded,
            boolean left) {

        /** To the second, the same wherever it is read. */
        public String utc() {
            return at == null ? "" : at.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }

    /** Who changed the text last, and when. */
    record Change(String by, Instant at) {}

    /** A version and what became of it. */
    record Milestone(int number, AgreementState state, Instant at) {}

    public boolean saysAllTerms() {
        return AgreementText.saysAllTerms(form);
    }

    /** When it took force; for a draft, when it was worded last. */
    public Instant at() {
        return history.stream()
                .filter(one -> one.number() == number)
                .map(Milestone::at)
                .findFirst()
                .orElse(Instant.EPOCH);
    }

    /** Without what another version says and this one leaves out. */
    public List<Clause> text() {
        return clauses.stream().filter(clause -> !clause.words().isEmpty()).toList();
    }

    public boolean amendment() {
        return inForce != null && stage == Stage.DRAFT;
    }

    public List<Clause> changes() {
        return clauses.stream().filter(Clause::changed).toList();
    }

    public List<Clause> stays() {
        return clauses.stream().filter(clause -> !clause.changed()).toList();
    }

    /** Whether what is kept is not what was signed: somebody changed it without anybody's signature. */
    public boolean altered() {
        return kept != null && !kept.equals(hash);
    }

    /** Whether all who are still here have signed it, and it waits for nothing but their word. */
    public boolean complete() {
        return stage == Stage.DRAFT && signs.stream().allMatch(sign -> sign.left() || sign.at() != null);
    }

    public boolean signedBySome() {
        return signs.stream().anyMatch(sign -> sign.at() != null);
    }
}
