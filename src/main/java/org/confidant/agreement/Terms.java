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
 * @param endsOn the last day meant; the program's when null
 * @param ceiling nothing wider may be written
 */
@Embeddable
record Terms(
        int rhythmWeeks,
        int meetingMinutes,
        @Nullable LocalDate endsOn,
        @Enumerated(EnumType.STRING) Scope ceiling) {}
