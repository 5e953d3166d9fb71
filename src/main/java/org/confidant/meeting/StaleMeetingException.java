package org.confidant.meeting;

/** The meeting is not the one that was read: somebody changed it meanwhile. */
class StaleMeetingException extends RuntimeException {

    StaleMeetingException() {
        super("the meeting was changed meanwhile");
    }
}
