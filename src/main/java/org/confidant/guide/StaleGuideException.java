package org.confidant.guide;

/** The guide is not the one that was read: another coordinator changed it meanwhile. */
class StaleGuideException extends RuntimeException {

    StaleGuideException() {
        super("the guide was changed meanwhile");
    }
}
