package org.confidant.vault;

import java.util.List;
import java.util.Set;
import org.confidant.shared.PersonId;

/** Everyone who can read a text, named by the rule that decides it. The author is always among them. */
public record Readers(Scope scope, List<PersonId> participants, List<PersonId> coordinators) {

    /** Whether the same people read it, whatever it is called. */
    boolean same(Readers other) {
        return Set.copyOf(participants).equals(Set.copyOf(other.participants))
                && Set.copyOf(coordinators).equals(Set.copyOf(other.coordinators));
    }

    public boolean includes(PersonId person) {
        return participants.contains(person) || coordinators.contains(person);
    }
}
