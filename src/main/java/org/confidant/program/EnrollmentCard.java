package org.confidant.program;

import java.util.Set;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;

/**
 * A person's place in a program: what they offer as mentor, or want as mentee, and for how many they have room.
 *
 * @param topics in the order in which they were typed: what a mentee wants most comes first
 */
public record EnrollmentCard(
        EnrollmentId id,
        ProgramId program,
        PersonId person,
        Place place,
        Set<String> topics,
        Set<String> languages,
        int capacity) {}
