package org.confidant.routine;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.confidant.agreement.Standing;
import org.confidant.agreement.TermsInForce;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.OfferedTimes;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.shared.RoutineId;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a mentorship's routine shows.
 *
 * @param running null where none does
 * @param zones those in which the participants are, each with what it is called
 * @param last the last day on which they may meet; null where there is none
 * @param lock of the place
 */
record RoutinePage(
        RoomView room,
        Standing standing,
        @Nullable Running running,
        OfferedTimes offers,
        Map<String, String> zones,
        @Nullable LocalDate last,
        LockView lock) {

    public TermsInForce terms() {
        return Objects.requireNonNull(standing.terms());
    }

    /** So many weeks may lie between two of them: no more than they agreed. */
    public List<Integer> weeks() {
        return IntStream.rangeClosed(1, terms().rhythmWeeks()).boxed().toList();
    }

    /** The form with what runs, or what they agreed, in it. */
    RoutineForm.Blank blank(ZoneId here, RoutineForm.Chosen chosen) {
        var offered = offers.times().stream().findFirst();
        var day = running == null ? offered.map(one -> one.day()).orElse(null) : running.nextOn();
        var time = running == null ? offered.map(one -> one.time()).orElse(null) : running.at();
        var picked = chosen.startsOn() != null && chosen.startsAt() != null;
        return new RoutineForm.Blank(
                running == null ? null : running.id(),
                picked ? chosen.startsOn() : day,
                picked ? chosen.startsAt() : time,
                picked || running == null ? here.getId() : running.zone().getId(),
                running == null ? terms().rhythmWeeks() : Math.min(running.weeks(), terms().rhythmWeeks()),
                running == null ? terms().meetingMinutes() : running.minutes(),
                running == null ? null : running.place());
    }

    /**
     * The routine that runs.
     *
     * @param at the hour on the clocks of its zone
     * @param nextOn the day of its next time; null where none is left
     * @param ahead its meetings that are planned, soonest first
     * @param place null where nobody said
     */
    record Running(
            RoutineId id,
            int weeks,
            DayOfWeek weekday,
            LocalTime at,
            ZoneId zone,
            int minutes,
            @Nullable LocalDate nextOn,
            List<MeetingCard> ahead,
            @Nullable String place) {}
}
