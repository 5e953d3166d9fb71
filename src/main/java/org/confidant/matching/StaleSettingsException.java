package org.confidant.matching;

/** What was read of a program's settings is not what they are any more. */
final class StaleSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
