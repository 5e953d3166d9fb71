package org.confidant.shared;

/** What the viewer asked for does not exist, or must not exist for them: the answer is 404 either way. */
public class NotVisibleException extends RuntimeException {

    public NotVisibleException() {
        super("not visible");
    }
}
