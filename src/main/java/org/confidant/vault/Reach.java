package org.confidant.vault;

import java.util.List;

/**
 * Who reads a text, and who would if its author narrowed it.
 *
 * @param narrower narrowest first, each with other readers than the next; empty for who is not the author
 */
public record Reach(Readers now, List<Readers> narrower) {}
