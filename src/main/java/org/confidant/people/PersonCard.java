package org.confidant.people;

import java.time.ZoneId;
import org.confidant.shared.PersonId;

/** What colleagues may know of a person: enough to recognise them in a list. */
public record PersonCard(
        PersonId id,
        String givenName,
        String familyName,
        String email,
        String jobTitle,
        String department,
        ZoneId zone,
        boolean active) {

    public String name() {
        return Names.full(givenName, familyName);
    }

    public String initials() {
        return Names.initials(givenName, familyName);
    }
}
