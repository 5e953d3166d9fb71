package org.confidant.program;

import java.util.Set;
import org.confidant.shared.PersonId;

/** What came of inviting several people: who is invited now, and how many had been or take part already. */
record Invited(Set<PersonId> now, int already) {

    Invited {
        now = Set.copyOf(now);
    }
}
