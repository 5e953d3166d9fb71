package org.confidant.people;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.confidant.shared.PersonId;

/**
 * Where somebody works and below whom, for those who match people.
 *
 * @param department empty where nobody said
 * @param location empty where nobody said
 * @param above everyone whom they report to, at any depth
 */
public record WorkFacts(
        PersonId person,
        boolean active,
        Optional<Level> level,
        String department,
        String location,
        ZoneId zone,
        Set<PersonId> above) {}
