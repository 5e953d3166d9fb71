package org.confidant.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import org.confidant.commitment.CommitmentForm;
import org.confidant.commitment.NewCommitment;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.ReadVersion;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is typed to say how a meeting went, in the writer's own zone.
 *
 * @param version of the meeting that was read; null when nobody had planned it
 * @param commitment what one of them took on; empty where nobody did
 * @param owner who took it on
 * @param until by when they do it
 * @param then what comes next: a day in time where nothing else is chosen
 * @param reason what is to be said of that
 */
record LogForm(
        @ReadVersion @Nullable Integer version,
        @NotNull LocalDate startsOn,
        @NotNull LocalTime startsAt,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable Set<PersonId> attended,
        @Nullable @Size(max = 10_000) String note,
        @Nullable @Size(max = 10_000) String privateNote,
        @Nullable @Size(max = 500) String commitment,
        @Nullable PersonId owner,
        @Nullable LocalDate until,
        @Nullable LocalDate nextOn,
        @Nullable LocalTime nextAt,
        @Nullable @Size(max = 300) String nextPlace,
        @Nullable Then then,
        @Nullable @Size(max = 10_000) String reason)
        implements MetFields {

    LogForm onto(@Nullable Integer now) {
        return new LogForm(
                now,
                startsOn,
                startsAt,
                minutes,
                attended,
                note,
                privateNote,
                commitment,
                owner,
                until,
                nextOn,
                nextAt,
                nextPlace,
                then,
                reason);
    }

    /**
     * Only after {@link #check} found nothing.
     *
     * @param shared how what all participants read is shared
     */
    Log log(ZoneId zone, int usualMinutes, Scope shared) {
        var met = met(zone);
        return new Log(
                met.startedAt(),
                met.minutes(),
                met.attended(),
                text(note),
                text(privateNote),
                taken(shared),
                next(zone, usualMinutes),
                what(),
                text(reason));
    }

    /** When this meeting began. Only of a form without errors. */
    Instant startedAt(ZoneId zone) {
        return met(zone).startedAt();
    }

    /** @param planned when they meet next, as it is planned already; null where it is not */
    void check(Instant now, ZoneId zone, Collection<PersonId> participants, @Nullable Instant planned, Errors errors) {
        if (errors.hasErrors()) {
            return;
        }
        checkMet(now, zone, participants, errors);
        checkTaken(now.atZone(zone).toLocalDate(), participants, errors);
        checkNext(now, zone, planned, errors);
    }

    private void checkTaken(LocalDate today, Collection<PersonId> participants, Errors errors) {
        if (text(commitment).isBlank()) {
            return;
        }
        if (until == null) {
            errors.rejectValue("until", "meeting.until.missing");
        } else {
            CommitmentForm.checkDay("until", until, today, errors);
        }
        if (owner == null || !participants.contains(owner)) {
            errors.rejectValue("owner", "meeting.owner.missing");
        }
    }

    private @Nullable NewCommitment taken(Scope shared) {
        return commitment == null || commitment.isBlank() || owner == null || until == null
                ? null
                : new NewCommitment(commitment.strip(), until, owner, shared, null, null, null);
    }

    private void checkNext(Instant now, ZoneId zone, @Nullable Instant planned, Errors errors) {
        if (!what().meets()) {
            return;
        }
        if (nextOn == null && nextAt == null) {
            if (planned == null) {
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

    /**
     * That a day in time is in time. Only after {@link #check} found nothing.
     *
     * @param planned when they meet next, as it is planned already; null where it is not
     * @param until the last day that is
     * @param said that day, as a page says it
     */
    void checkInTime(@Nullable Instant planned, LocalDate until, ZoneId zone, String said, Errors errors) {
        var day = nextOn != null || planned == null
                ? nextOn
                : planned.atZone(zone).toLocalDate();
        if (what() == Then.IN_TIME && day != null && day.isAfter(until)) {
            errors.rejectValue("nextOn", "meeting.nextOn.late", new Object[] {said}, "later than agreed");
        }
    }

    /** Who lets it rest need not empty the day that was offered. */
    private @Nullable Plan next(ZoneId zone, int usualMinutes) {
        return nextOn == null || nextAt == null || !what().meets()
                ? null
                : new Plan(MeetingTimes.instant(nextOn, nextAt, zone).orElseThrow(), usualMinutes, text(nextPlace));
    }

    private Then what() {
        return then == null ? Then.IN_TIME : then;
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
            @Nullable String commitment,
            @Nullable PersonId owner,
            @Nullable LocalDate until,
            @Nullable LocalDate nextOn,
            @Nullable LocalTime nextAt,
            @Nullable String nextPlace,
            Then then,
            @Nullable String reason) {

        static Blank of(Viewer viewer, LocalDate today, Set<PersonId> attended, int minutes, NextDate next) {
            return of(viewer, today, attended, null, null, minutes, next);
        }

        static Blank of(
                Viewer viewer,
                LocalDate today,
                Set<PersonId> attended,
                @Nullable Integer version,
                MeetingCard meeting,
                NextDate next) {
            var start = meeting.startsAt().atZone(viewer.zone());
            return of(viewer, today, attended, version, start, meeting.minutes(), next);
        }

        private static Blank of(
                Viewer viewer,
                LocalDate today,
                Set<PersonId> attended,
                @Nullable Integer version,
                @Nullable ZonedDateTime start,
                int minutes,
                NextDate next) {
            return new Blank(
                    version,
                    start == null ? null : start.toLocalDate(),
                    start == null ? null : start.toLocalTime(),
                    minutes,
                    attended,
                    null,
                    null,
                    null,
                    viewer.id(),
                    CommitmentForm.usualDay(today),
                    next.whole() ? next.day() : null,
                    next.whole() ? next.time() : null,
                    null,
                    Then.IN_TIME,
                    null);
        }
    }
}
