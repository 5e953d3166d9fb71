package org.confidant.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed where a meeting was different from what was logged, in the writer's own zone.
 *
 * @param version the telling that was read
 */
record CorrectionForm(
        @ReadVersion @Nullable Integer version,
        @NotNull LocalDate startsOn,
        @NotNull LocalTime startsAt,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable Set<PersonId> attended)
        implements MetFields {

    /** What was logged, to be corrected. */
    static CorrectionForm of(int telling, Met logged, ZoneId zone) {
        var start = logged.startedAt().atZone(zone);
        return new CorrectionForm(
                telling, start.toLocalDate(), start.toLocalTime(), logged.minutes(), logged.attended());
    }

    CorrectionForm onto(int now) {
        return new CorrectionForm(now, startsOn, startsAt, minutes, attended);
    }

    void check(Instant now, ZoneId zone, Collection<PersonId> participants, Met logged, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        checkMet(now, zone, participants, errors);
        if (!errors.hasErrors() && met(zone).equals(logged)) {
            errors.rejectValue("minutes", "meeting.correction.same");
        }
    }

    int read() {
        return version == null ? ReadVersion.NONE : version;
    }
}
