package org.confidant.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.confidant.shared.TypedId;
import org.jspecify.annotations.Nullable;

/**
 * What news is about, in ids, and what may be said of it: an instant, a day or a count, and no word.
 *
 * @param place where the subject is: a mentorship or a program; null where its page needs none
 */
record About(
        UUID subject,
        @Nullable UUID place,
        @Nullable Instant at,
        @Nullable LocalDate day,
        @Nullable Integer number) {

    static About of(TypedId subject) {
        return new About(subject.value(), null, null, null, null);
    }

    About in(TypedId where) {
        return new About(subject, where.value(), at, day, number);
    }

    About at(Instant instant) {
        return new About(subject, place, instant, day, number);
    }

    About on(LocalDate date) {
        return new About(subject, place, at, date, number);
    }

    About number(int count) {
        return new About(subject, place, at, day, count);
    }
}
