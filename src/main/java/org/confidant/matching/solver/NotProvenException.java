package org.confidant.matching.solver;

/** A matching that its certificate does not prove to be the best. */
public final class NotProvenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotProvenException(String objection) {
        super(objection);
    }
}
