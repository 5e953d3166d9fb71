package org.confidant.people;

/** A file as a whole cannot be read as HR's export; {@link #key()} says why, {@link #detail()} where or what. */
class UnreadableFileException extends RuntimeException {

    private final String key;
    private final String detail;

    UnreadableFileException(String reason, Object detail) {
        super(reason);
        this.key = "people.import.unreadable." + reason;
        this.detail = detail.toString();
    }

    String key() {
        return key;
    }

    String detail() {
        return detail;
    }
}
