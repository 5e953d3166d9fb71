package org.confidant.vault;

/**
 * How far a text goes, narrowest first.
 *
 * <p>The database holds the same names in the same order (type {@code vault_scope}); a test compares them.
 */
public enum Scope {
    /** Nobody but the author. */
    AUTHOR,
    /** The author and the one participant it is addressed to. */
    PAIR,
    /** All participants who were members when it was written. */
    CIRCLE,
    /** Those, and the coordinators who were members when it was written. */
    PROGRAM;

    public boolean widerThan(Scope other) {
        return compareTo(other) > 0;
    }
}
