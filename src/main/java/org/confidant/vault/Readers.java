package org.confidant.vault;

import java.util.List;
import org.confidant.shared.PersonId;

/** Everyone who can read a text, named by the rule that decides it. The author is always among them. */
public record Readers(Scope scope, List<PersonId> participants, List<PersonId> coordinators) {

    public boolean includes(PersonId person) {
        return participants.contains(person) || coordinators.contains(person);
    }
}
