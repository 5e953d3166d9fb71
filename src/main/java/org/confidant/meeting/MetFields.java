package org.confidant.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When they met and who was there, as it is typed in the writer's own zone to log or correct it. */
interface MetFields {

    LocalDate startsOn();

    LocalTime startsAt();

    Integer minutes();

    @Nullable
    Set<PersonId> attended();

    /** Only after {@link #checkMet} found nothing. */
    default Met met(ZoneId zone) {
        return new Met(MeetingTimes.instant(startsOn(), startsAt(), zone).orElseThrow(), minutes(), people());
    }

    default void checkMet(Instant now, ZoneId zone, Collection<PersonId> participants, Errors errors) {
        MeetingTimes.instant(startsOn(), startsAt(), zone)
                .ifPresentOrElse(
                        start -> {
                            if (!MeetingTimes.loggable(start, now)) {
                                errors.rejectValue(
                                        "startsOn",
                                        start.isAfter(now) ? "meeting.startsOn.ahead" : "meeting.startsOn.long");
                            }
                        },
                        () -> errors.rejectValue("startsAt", "meeting.startsAt.gap"));
        if (people().size() < 2 || !participants.containsAll(people())) {
            errors.rejectValue("attended", "meeting.attended.few");
        }
    }

    private Set<PersonId> people() {
        var those = attended();
        return those == null ? Set.of() : those;
    }
}
