package org.confidant.agreement;

/** The draft is not the one that was read: someone changed it meanwhile. */
class StaleDraftException extends RuntimeException {

    StaleDraftException() {
        super("the draft was changed meanwhile");
    }
}
