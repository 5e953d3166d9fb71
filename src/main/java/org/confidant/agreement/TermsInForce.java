package org.confidant.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.confidant.program.Patience;
import org.confidant.shared.AgreementId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What a mentorship's agreement says in numbers and dates. Its words are sealed.
 *
 * @param version the number of the version, from 1
 * @param since when this version took force
 * @param begun when the first version did: contact is counted from there
 * @param meetingMinutes the usual length of a meeting
 * @param agendaBy who prepares the agenda
 * @param agendaDays so many days before a meeting its agenda is there
 * @param replyTime a message is answered within so many of its unit
 * @param feedbackDays feedback in both directions at least every so many days
 * @param checkpointDays all say whether they go on every so many days
 * @param patience how long their program waits; the one thing here that its coordinators change without anybody signing
 * @param ceiling nothing wider may be written
 * @param endsOn the last day meant, where one was agreed
 * @param reviewOn the day on which they go through it together, where one was agreed
 * @param reaffirmed when all last said, being asked, that they go on; null when they never were
 * @param newStart when all last said so after contact had lapsed: what recurs is counted anew from there; null when it never had
 * @param lapsed since when contact has lapsed and not all have said that they go on; null while it has not
 */
public record TermsInForce(
        AgreementId agreement,
        int version,
        Instant since,
        Instant begun,
        int rhythmWeeks,
        int meetingMinutes,
        AgendaBy agendaBy,
        int agendaDays,
        int replyTime,
        ReplyUnit replyUnit,
        int feedbackDays,
        int checkpointDays,
        Patience patience,
        Scope ceiling,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate reviewOn,
        @Nullable Instant reaffirmed,
        @Nullable Instant newStart,
        @Nullable Instant lapsed) {

    private static final int NEAR_DAYS = 14;

    /**
     * The next day, from today on, on which all say whether they go on. Counted from this version, because with it all have said so, or
     * from the day on which they last did;
     * empty when the last day meant comes first.
     */
    public Optional<LocalDate> nextCheckpoint(LocalDate today, ZoneId zone) {
        var said = lastSaid().atZone(zone).toLocalDate();
        var days = Math.max(1, ChronoUnit.DAYS.between(said, today));
        var rounds = -Math.floorDiv(-days, checkpointDays);
        return Optional.of(said.plusDays(rounds * checkpointDays))
                .filter(day -> endsOn == null || day.isBefore(endsOn));
    }

    /** The day on which all say whether they go on, counted from when they last did, though it may have passed unanswered. */
    public Optional<LocalDate> checkpointAfterLast(ZoneId zone) {
        return Optional.of(lastSaid().atZone(zone).toLocalDate().plusDays(checkpointDays))
                .filter(day -> endsOn == null || day.isBefore(endsOn));
    }

    /** The day from which it is said that the last one nears; empty where none was agreed. */
    public Optional<LocalDate> lastDayNears() {
        return Optional.ofNullable(endsOn).map(day -> day.minusDays(NEAR_DAYS));
    }

    /** When all last said that they go on: by signing this version, or being asked. */
    public Instant lastSaid() {
        return reaffirmed != null && reaffirmed.isAfter(since) ? reaffirmed : since;
    }

    /** From when what recurs is counted before it first happens: the first agreement, or a later new start. */
    public Instant restarted() {
        return newStart != null && newStart.isAfter(begun) ? newStart : begun;
    }
}
