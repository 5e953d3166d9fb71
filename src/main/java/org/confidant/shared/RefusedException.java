package org.confidant.shared;

/**
 * A rule says no to something the viewer can see.
 *
 * <p>{@link #messageKey()} names the sentence to show; {@link #arguments()} fill it. Where a form caused it, the controller
 * puts it on the form with 422; everywhere else the answer is 403 (not yours) or 409 (not now), as {@link #kind()} says.
 */
public class RefusedException extends RuntimeException {

    /** Why the rule said no. */
    public enum Kind {
        NOT_YOURS,
        NOT_NOW
    }

    private final Kind kind;
    private final String messageKey;
    private final transient Object[] arguments;

    public RefusedException(Kind kind, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public static RefusedException notYours(String messageKey, Object... arguments) {
        return new RefusedException(Kind.NOT_YOURS, messageKey, arguments);
    }

    public static RefusedException notNow(String messageKey, Object... arguments) {
        return new RefusedException(Kind.NOT_NOW, messageKey, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
