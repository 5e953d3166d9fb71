package org.confidant.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.confidant.agreement.OpenReaffirmation;
import org.confidant.meeting.MeetingTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When they meet next, said by whoever goes on after a lapse. At a checkpoint nothing is asked but that. */
record ReaffirmationForm(
        @Nullable LocalDate meetOn, @Nullable LocalTime meetAt) {

    /** The day that the other proposed, where there is one. */
    static ReaffirmationForm of(OpenReaffirmation asked, ZoneId zone) {
        var meet = asked.meetAt() == null ? null : asked.meetAt().atZone(zone);
        return meet == null
                ? new ReaffirmationForm(null, null)
                : new ReaffirmationForm(meet.toLocalDate(), meet.toLocalTime());
    }

    void check(OpenReaffirmation asked, Instant now, ZoneId zone, Errors errors) {
        if (!asked.lapse() || errors.hasErrors()) {
            return;
        }
        if (meetOn == null) {
            errors.rejectValue("meetOn", "contact.reaffirmation.meetOn.missing");
        }
        if (meetAt == null) {
            errors.rejectValue("meetAt", "contact.reaffirmation.meetAt.missing");
        }
        if (meetOn == null || meetAt == null) {
            return;
        }
        MeetingTimes.instant(meetOn, meetAt, zone)
                .ifPresentOrElse(
                        start -> {
                            if (!MeetingTimes.plannable(start, now)) {
                                errors.rejectValue(
                                        "meetOn",
                                        start.isBefore(now) ? "meeting.startsOn.past" : "meeting.startsOn.far");
                            }
                        },
                        () -> errors.rejectValue("meetAt", "meeting.startsAt.gap"));
    }

    /** Null at a checkpoint. Only after {@link #check} found nothing. */
    @Nullable
    Instant meet(OpenReaffirmation asked, ZoneId zone) {
        return asked.lapse() && meetOn != null && meetAt != null
                ? MeetingTimes.instant(meetOn, meetAt, zone).orElseThrow()
                : null;
    }
}
