package org.confidant.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.confidant.shared.ReadVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/**
 * What is typed to plan or move a meeting, in the writer's own zone.
 *
 * @param version of the meeting that was read; null for a new one
 * @param why a planned one moves
 */
record PlanForm(
        @ReadVersion @Nullable Integer version,
        @NotNull LocalDate startsOn,
        @NotNull LocalTime startsAt,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable @Size(max = 300) String place,
        @Nullable @Size(max = 1000) String why) {

    static PlanForm of(@Nullable Integer version, Plan plan, ZoneId zone) {
        var local = plan.startsAt().atZone(zone);
        return new PlanForm(version, local.toLocalDate(), local.toLocalTime(), plan.minutes(), plan.place(), null);
    }

    PlanForm onto(@Nullable Integer now) {
        return new PlanForm(now, startsOn, startsAt, minutes, place, why);
    }

    /** Only after {@link #check} found nothing. */
    Plan plan(ZoneId zone) {
        var start = MeetingTimes.instant(startsOn, startsAt, zone).orElseThrow();
        return new Plan(start, minutes, place == null ? "" : place);
    }

    String said() {
        return why == null ? "" : why;
    }

    void check(Instant now, ZoneId zone, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        MeetingTimes.instant(startsOn, startsAt, zone)
                .ifPresentOrElse(
                        start -> {
                            if (!MeetingTimes.plannable(start, now)) {
                                errors.rejectValue(
                                        "startsOn",
                                        start.isBefore(now) ? "meeting.startsOn.past" : "meeting.startsOn.far");
                            }
                        },
                        () -> errors.rejectValue("startsAt", "meeting.startsAt.gap"));
    }

    /** A time that was offered, and chosen by its link; what is no time chooses none. */
    record Chosen(@Nullable LocalDate startsOn, @Nullable LocalTime startsAt) {
        NextDate or(NextDate usual, BindingResult errors) {
            return errors.hasErrors() || startsOn == null || startsAt == null
                    ? usual
                    : new NextDate(startsOn, startsAt);
        }
    }

    /** The form as it is first shown. */
    record Blank(
            @Nullable Integer version,
            @Nullable LocalDate startsOn,
            @Nullable LocalTime startsAt,
            Integer minutes,
            @Nullable String place) {

        static Blank of(int minutes, NextDate next) {
            return new Blank(null, next.day(), next.time(), minutes, null);
        }
    }
}
