package org.confidant.agreement;

/** A version's life, in this order. */
enum AgreementState {
    DRAFT,
    IN_FORCE,
    SUPERSEDED
}
