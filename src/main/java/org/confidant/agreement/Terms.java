package org.confidant.agreement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a version says in numbers and dates: clear, because rhythm and reminders follow it.
 *
 * @param rhythmWeeks at least one meeting in so many weeks
 * @param meetingMinutes the usual length of a meeting
 * @param agendaDays so many days before a meeting its agenda is there
 * @param replyTime a message is answered within so many of its unit
 * @param feedbackDays feedback in both directions at least every so many days
 * @param checkpointDays all say whether they go on every so many days
 * @param endsOn the last day meant; the program's when null
 * @param reviewOn the day on which they go through it together, where they chose one
 * @param ceiling nothing wider may be written
 */
@Embeddable
record Terms(
        int rhythmWeeks,
        int meetingMinutes,
        @Enumerated(EnumType.STRING) AgendaBy agendaBy,
        int agendaDays,
        int replyTime,
        @Enumerated(EnumType.STRING) ReplyUnit replyUnit,
        int feedbackDays,
        int checkpointDays,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewOn,
        @Enumerated(EnumType.STRING) Scope ceiling) {}
