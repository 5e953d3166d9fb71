package org.confidant.routine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.confidant.meeting.MeetingTimes;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to set a routine up.
 *
 * @param instead the one that runs, as it was read; null where none did
 * @param startsOn the first day; its weekday is that of all
 * @param zone on whose clocks the time stays the same
 */
record RoutineForm(
        @Nullable RoutineId instead,
        @NotNull LocalDate startsOn,
        @NotNull LocalTime startsAt,
        @NotNull @Size(max = 60) String zone,
        @NotNull @Min(1) @Max(52) Integer weeks,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable @Size(max = 300) String place) {

    /** Only after {@link #check} found nothing. */
    Setting setting() {
        return new Setting(ZoneId.of(zone), startsOn.atTime(startsAt), weeks, minutes, place == null ? "" : place);
    }

    void check(RoutinePage page, Instant now, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        if (!page.zones().containsKey(zone)) {
            errors.rejectValue("zone", "routine.zone.outside");
            return;
        }
        if (!page.weeks().contains(weeks)) {
            errors.rejectValue("weeks", "routine.weeks.outside");
        }
        var last = page.last();
        if (last != null && startsOn.isAfter(last)) {
            errors.rejectValue("startsOn", "routine.startsOn.after");
            return;
        }
        MeetingTimes.instant(startsOn, startsAt, ZoneId.of(zone))
                .ifPresentOrElse(
                        start -> checkAhead(start, now, errors),
                        () -> errors.rejectValue("startsAt", "meeting.startsAt.gap"));
    }

    private static void checkAhead(Instant start, Instant now, Errors errors) {
        if (!MeetingTimes.plannable(start, now)) {
            errors.rejectValue("startsOn", start.isBefore(now) ? "routine.startsOn.past" : "meeting.startsOn.far");
        }
    }

    /** A time that was offered, and chosen by its link. */
    record Chosen(@Nullable LocalDate startsOn, @Nullable LocalTime startsAt) {}

    /** The form as it is first shown. */
    record Blank(
            @Nullable RoutineId instead,
            @Nullable LocalDate startsOn,
            @Nullable LocalTime startsAt,
            String zone,
            int weeks,
            int minutes,
            @Nullable String place) {}
}
