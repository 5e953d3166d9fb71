package org.confidant.audit;

import org.jspecify.annotations.Nullable;

/**
 * What walking the whole trail found.
 *
 * @param entries how many entries were read before the end, or before the break
 * @param brokenAt the first entry that was changed, moved or follows a gap; null while the chain is intact
 */
public record Verification(long entries, @Nullable Long brokenAt) {

    public boolean intact() {
        return brokenAt == null;
    }
}
