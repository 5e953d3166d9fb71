package org.confidant.conversation;

/** The draft is not the one that was read: it was kept again meanwhile, on another device. */
class StaleDraftException extends RuntimeException {

    StaleDraftException() {
        super("the draft was changed meanwhile");
    }
}
