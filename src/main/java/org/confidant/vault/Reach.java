package org.confidant.vault;

import java.util.List;
import org.confidant.shared.PersonId;

/**
 * A text that was opened for one who may read it, who else reads it, who takes part and does not, and who would read it if its author
 * narrowed it.
 *
 * @param narrower narrowest first, each with other readers than the next; empty for who is not the author
 */
public record Reach(Unsealed text, Readers now, List<PersonId> without, List<Readers> narrower) {}
