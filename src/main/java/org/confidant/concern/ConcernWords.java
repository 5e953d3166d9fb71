package org.confidant.concern;

/** What one of the two says to the other, in Markdown. */
record ConcernWords(String words) {

    ConcernWords {
        words = words.strip();
    }
}
