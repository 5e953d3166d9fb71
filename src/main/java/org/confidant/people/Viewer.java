package org.confidant.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.confidant.shared.PersonId;

/** The signed-in person, read afresh for every request. Controllers take it as a parameter, services as their first argument. */
public record Viewer(
        PersonId id,
        boolean administrator,
        String givenName,
        String familyName,
        String email,
        ZoneId zone,
        Locale locale) {

    public String name() {
        return Names.full(givenName, familyName);
    }

    public String initials() {
        return Names.initials(givenName, familyName);
    }

    /** The calendar day it is where the viewer is. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(zone));
    }
}
