package org.confidant.shared;

/** Confidant must not start like this: says what is wrong, and how to mend it, to whoever reads the log. */
public class StartRefusedException extends RuntimeException {

    private final String remedy;

    public StartRefusedException(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
