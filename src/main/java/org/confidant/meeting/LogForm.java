package org.confidant.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
 * What is typed to say how a meeting went, in the writer's own zone.
 *
 * @param version of the meeting that was read; null when nobody had planned it
 */
record LogForm(
        @ReadVersion @Nullable Integer version,
        @NotNull LocalDate startsOn,
        @NotNull LocalTime startsAt,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable Set<PersonId> attended,
        @Nullable @Size(max = 10_000) String note,
        @Nullable @Size(max = 10_000) String privateNote,
        @Nullable LocalDate nextOn,
        @Nullable LocalTime nextAt,
        @Nullable @Size(max = 300) String nextPlace,
        @Nullable @Size(max = 10_000) String reason) {

    LogForm onto(@Nullable Integer now) {
        return new LogForm(
                now, startsOn, startsAt, minutes, attended, note, privateNote, nextOn, nextAt, nextPlace, reason);
    }

    /** Only after {@link #check} found nothing. */
    Log log(ZoneId zone, int usualMinutes) {
        return new Log(
                MeetingTimes.instant(startsOn, startsAt, zone).orElseThrow(),
                minutes,
                people(),
                text(note),
                text(privateNote),
                next(zone, usualMinutes),
                text(reason));
    }

    /** @param planned whether a next meeting is planned already */
    void check(Instant now, ZoneId zone, Collection<PersonId> participants, boolean planned, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        MeetingTimes.instant(startsOn, startsAt, zone)
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
        checkNext(now, zone, planned, errors);
    }

    private void checkNext(Instant now, ZoneId zone, boolean planned, Errors errors) {
        if (nextOn == null && nextAt == null) {
            if (!planned && text(reason).isBlank()) {
                errors.rejectValue("nextOn", "meeting.nextOn.missing");
            }
        } else if (nextOn == null || nextAt == null) {
            errors.rejectValue(nextOn == null ? "nextOn" : "nextAt", "meeting.next.half");
        } else {
            MeetingTimes.instant(nextOn, nextAt, zone)
                    .ifPresentOrElse(
                            start -> {
                                if (!MeetingTimes.plannable(start, now)) {
                                    errors.rejectValue("nextOn", "meeting.nextOn.outside");
                                }
                            },
                            () -> errors.rejectValue("nextAt", "meeting.startsAt.gap"));
        }
    }

    private @Nullable Plan next(ZoneId zone, int usualMinutes) {
        return nextOn == null || nextAt == null
                ? null
                : new Plan(MeetingTimes.instant(nextOn, nextAt, zone).orElseThrow(), usualMinutes, text(nextPlace));
    }

    private Set<PersonId> people() {
        return attended == null ? Set.of() : attended;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** The form as it is first shown. */
    record Blank(
            @Nullable Integer version,
            @Nullable LocalDate startsOn,
            @Nullable LocalTime startsAt,
            Integer minutes,
            Set<PersonId> attended,
            @Nullable String note,
            @Nullable String privateNote,
            @Nullable LocalDate nextOn,
            @Nullable LocalTime nextAt,
            @Nullable String nextPlace,
            @Nullable String reason) {

        static Blank of(Set<PersonId> attended, int minutes) {
            return new Blank(null, null, null, minutes, attended, null, null, null, null, null, null);
        }

        static Blank of(Set<PersonId> attended, @Nullable Integer version, MeetingCard meeting, ZoneId zone) {
            var local = meeting.startsAt().atZone(zone);
            return new Blank(
                    version,
                    local.toLocalDate(),
                    local.toLocalTime(),
                    meeting.minutes(),
                    attended,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
