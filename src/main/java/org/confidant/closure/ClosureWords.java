package org.confidant.closure;

/** What of a closure conversation is sealed, in Markdown. */
record ClosureWords(String text) {

    /** @throws IllegalArgumentException when nothing is said: forms say so before */
    ClosureWords {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Whoever says something says something");
        }
    }
}
