package org.confidant.selfmatch;

import java.util.List;
import org.confidant.matching.Fitting;
import org.confidant.mentorship.Common;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
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
        boolean asked) {

    static Match of(
            EnrollmentCard own,
            EnrollmentCard other,
            PersonCard person,
            @Nullable Fitting fit,
            boolean wanted,
            boolean asked) {
        return new Match(
                other.id(),
                person,
                fit,
                Common.among(List.of(own.topics(), other.topics())),
                Common.among(List.of(own.languages(), other.languages())),
                wanted,
                asked);
    }
}
