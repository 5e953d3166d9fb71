package org.confidant.vault;

/**
 * When a text was written, in the order of the vault: numbers that the database hands out, one for each thing that happens, so that
 * no clock can be turned back and no two things happen at once.
 *
 * @param sealed when it was first written
 * @param written when its words were last changed
 */
record Span(long sealed, long written) {

    /** For a text that is about to be written. */
    static final Span NEXT = new Span(Long.MAX_VALUE, Long.MAX_VALUE);
}
