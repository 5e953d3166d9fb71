package org.confidant.shared;

/** Text as people type it. */
public final class PlainText {

    /** Anything but control characters other than tab and line end; for annotations of forms. */
    public static final String PATTERN = "[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]*";

    private PlainText() {}
}
