package org.confidant.program;

import java.util.Set;
import org.confidant.shared.PersonId;

/**
 * A person to enrol; a mentee's capacity is always one.
 *
 * @param topics kept in their order: what a mentee wants most comes first
 */
public record NewEnrollment(PersonId person, Place place, Set<String> topics, Set<String> languages, int capacity) {}
