package org.confidant.selfmatch;

import java.util.List;
import org.confidant.matching.Fitting;
import org.confidant.people.PersonCard;
import org.confidant.shared.EnrollmentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the viewer could meet, or has on their list.
 *
 * @param fit how well they fit; null where it cannot be them now
 * @param topics that both named
 * @param languages that both speak
 * @param wanted whether they are on the viewer's list
 * @param asked whether a question of the viewer's waits for them
 */
record Match(
        EnrollmentId id,
        PersonCard person,
        @Nullable Fitting fit,
        List<String> topics,
        List<String> languages,
        boolean wanted,
        boolean asked) {}
