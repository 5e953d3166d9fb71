package org.confidant.agreement;

import java.time.Instant;

/**
 * Evidence that an agreement of all participants opens a verb now, and cannot stop doing so before this transaction ends. Only
 * {@link AgreementService#inForce} makes one; what participants write together cannot be made or changed without it.
 */
public final class AgreementInForce {

    private final Standing standing;
    private final TermsInForce terms;
    private final Verb verb;
    private final Instant at;

    AgreementInForce(Standing standing, TermsInForce terms, Verb verb, Instant at) {
        this.standing = standing;
        this.terms = terms;
        this.verb = verb;
        this.at = at;
    }

    public Standing standing() {
        return standing;
    }

    public TermsInForce terms() {
        return terms;
    }

    /** What was asked for, and nothing else. */
    public Verb verb() {
        return verb;
    }

    /** The instant of the transaction. */
    public Instant at() {
        return at;
    }
}
