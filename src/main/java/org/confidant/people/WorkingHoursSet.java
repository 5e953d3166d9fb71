package org.confidant.people;

import org.confidant.shared.PersonId;

/** Somebody works at other hours from now on. */
public record WorkingHoursSet(PersonId person) {}
