package org.confidant.reading;

import java.time.Instant;
import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.vault.Scope;
import org.confidant.vault.Unsealed;
import org.jspecify.annotations.Nullable;

/**
 * A text that the viewer may read, with what stands beside it on a page.
 *
 * @param author null when nobody knows them any more
 * @param own whether the viewer wrote it
 * @param narrower who could read it instead, narrowest first; for its author
 */
public record Kept(Unsealed text, LockView lock, @Nullable PersonCard author, boolean own, List<LockView> narrower) {

    public Instant at() {
        return text.sealedAt();
    }

    /** Nobody but its author reads it: it is drawn apart. */
    public boolean slip() {
        return text.scope() == Scope.AUTHOR;
    }

    public <T> T as(Class<T> type) {
        return text.as(type);
    }
}
