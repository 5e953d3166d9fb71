package org.confidant.agreement;

import java.time.Instant;
import java.util.Set;
import org.confidant.shared.PersonId;

/**
 * A version that waits for signatures.
 *
 * @param number from 1; the first has nothing before it
 * @param editedBy who gave it its present words
 * @param signedBy those whose signatures hold for them
 */
public record PendingTerms(int number, PersonId editedBy, Instant editedAt, Set<PersonId> signedBy) {

    public boolean waitsFor(PersonId person) {
        return !signedBy.contains(person);
    }
}
