package org.confidant.cadence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.confidant.cadence.CadenceState.DUE;
import static org.confidant.cadence.CadenceState.DUE_SOON;
import static org.confidant.cadence.CadenceState.LAPSED;
import static org.confidant.cadence.CadenceState.ON_TRACK;
import static org.confidant.cadence.CadenceState.OVERDUE;
import static org.confidant.cadence.CadenceState.PAUSED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.confidant.picture.Beat;
import org.confidant.program.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CadenceTest {

    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @CsvSource({
        "0, ON_TRACK",
        "10, ON_TRACK",
        "11, DUE_SOON",
        "13, DUE_SOON",
        "14, DUE",
        "17, DUE",
        "18, OVERDUE",
        "31, OVERDUE",
        "32, LAPSED",
        "400, LAPSED"
    })
    void beforeTheFirstMeetingTheAgreementsDayCounts(int days, CadenceState state) {
        var cadence = on(SIGNED.plusDays(days), rhythm(List.of(), null));

        assertThat(cadence.state()).isEqualTo(state);
        assertThat(cadence.dueOn()).isEqualTo(SIGNED.plusDays(14));
        assertThat(cadence.from()).isEqualTo(Counting.AGREEMENT);
    }

    @Test
    void afterAMeetingItsDayCounts() {
        var cadence = on(SIGNED.plusDays(12), rhythm(List.of(SIGNED.plusDays(9)), null));

        assertThat(cadence.state()).isEqualTo(ON_TRACK);
        assertThat(cadence.dueOn()).isEqualTo(SIGNED.plusDays(23));
        assertThat(cadence.due().counted()).isEqualTo(SIGNED.plusDays(9));
    }

    @Test
    void aPlannedMeetingAnswersTheDueDateAndDoesNotMoveIt() {
        var today = SIGNED.plusDays(14);
        var planned = on(today, rhythm(List.of(), today.plusDays(5)));

        assertThat(planned.dueOn()).isEqualTo(on(today, rhythm(List.of(), null)).dueOn());
        assertThat(planned.state()).isEqualTo(DUE);
        assertThat(planned.answered()).isTrue();
    }

    @Test
    void daysOfAPauseCountForNothing() {
        var paused = rhythm(2, List.of(), null, List.of(new Pause(SIGNED.plusDays(5), SIGNED.plusDays(15))));

        assertThat(on(SIGNED.plusDays(7), paused).state()).isEqualTo(PAUSED);
        assertThat(on(SIGNED.plusDays(16), paused).dueOn()).isEqualTo(SIGNED.plusDays(24));
        assertThat(on(SIGNED.plusDays(16), paused).state()).isEqualTo(ON_TRACK);
    }

    @Test
    void aDayIsACalendarDayWhereTheyAre() {
        var late = Instant.parse("2026-01-18T23:30:00Z");
        var rhythm = rhythm(List.of(), null);

        assertThat(Cadence.of(rhythm, late, ZoneOffset.UTC).state()).isEqualTo(DUE_SOON);
        assertThat(Cadence.of(rhythm, late, ZoneId.of("Europe/Oslo")).state()).isEqualTo(DUE);
    }

    @Test
    void theBeatsTellKeptMovedMissedPausedAndPlanned() {
        var rhythm = rhythm(
                1,
                List.of(SIGNED.plusDays(7), SIGNED.plusDays(16)),
                SIGNED.plusDays(45),
                List.of(new Pause(SIGNED.plusDays(24), SIGNED.plusDays(34))));

        assertThat(on(SIGNED.plusDays(42), rhythm).beats().beats())
                .containsExactly(Beat.KEPT, Beat.MOVED, Beat.MISSED, Beat.PAUSED, Beat.PLANNED);
    }

    @Test
    void onlyTheLastEightIntervalsAreShown() {
        var weekly = rhythm(1, weeks(30), null, List.of());

        assertThat(on(SIGNED.plusWeeks(30), weekly).beats().beats()).hasSize(8).containsOnly(Beat.KEPT);
    }

    @Test
    void meetingInTimeAgainAndAgainIsAStreakHoweverLong() {
        assertThat(streak(SIGNED.plusWeeks(30), weeks(30))).isEqualTo(30);
        assertThat(streak(SIGNED.plusWeeks(6).minusDays(1), weeks(5))).isEqualTo(5);
        assertThat(streak(SIGNED.plusDays(3), List.of())).isZero();
    }

    @Test
    void whatIsMovedWithinItsGraceKeepsTheStreakAndWhatIsMissedBeginsAnother() {
        var moved = List.of(SIGNED.plusDays(7), SIGNED.plusDays(16), SIGNED.plusDays(23));
        var missed = List.of(SIGNED.plusDays(7), SIGNED.plusDays(14), SIGNED.plusDays(40), SIGNED.plusDays(46));

        assertThat(streak(SIGNED.plusDays(24), moved)).isEqualTo(3);
        assertThat(streak(SIGNED.plusDays(25), missed.subList(0, 2))).isZero();
        assertThat(streak(SIGNED.plusDays(47), missed)).isEqualTo(2);
    }

    @Test
    void aPauseAndAPlannedDayNeitherBreakAStreakNorCount() {
        var rhythm = rhythm(
                1,
                List.of(SIGNED.plusDays(7), SIGNED.plusDays(14), SIGNED.plusDays(35)),
                SIGNED.plusDays(42),
                List.of(new Pause(SIGNED.plusDays(16), SIGNED.plusDays(33))));

        assertThat(on(SIGNED.plusDays(36), rhythm).streak()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void timeAloneNeverMakesItBetter(long seed) {
        var rhythm = generated(new Random(seed), false);
        var last = rhythm.held().stream().reduce(SIGNED, (a, b) -> b);
        var before = ON_TRACK;
        for (var day = last; day.isBefore(last.plusDays(120)); day = day.plusDays(1)) {
            var state = on(day, rhythm).state();
            assertThat(state).as("%s on %s", rhythm, day).isGreaterThanOrEqualTo(before);
            before = state;
        }
        assertThat(before).isIn(OVERDUE, LAPSED);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdingAMeetingNeverMakesItWorse(long seed) {
        var random = new Random(seed);
        var rhythm = generated(random, true);
        var today = SIGNED.plusDays(random.nextInt(300));
        var more = new ArrayList<>(rhythm.held());
        more.add(SIGNED.plusDays(random.nextInt(300)));
        var met = rhythm(rhythm.weeks(), more, rhythm.planned(), rhythm.pauses());

        assertThat(on(today, met).state())
                .as("%s on %s", met, today)
                .isLessThanOrEqualTo(on(today, rhythm).state());
        assertThat(on(today, met).dueOn()).isAfterOrEqualTo(on(today, rhythm).dueOn());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itDependsOnHistoryAndInstantAlone(long seed) {
        var random = new Random(seed);
        var rhythm = generated(random, true);
        var today = SIGNED.plusDays(random.nextInt(300));
        var later = new ArrayList<>(rhythm.held());
        later.add(today.plusDays(1));
        var cadence = on(today, rhythm);

        assertThat(on(today, rhythm)).isEqualTo(cadence);
        assertThat(on(today, rhythm(rhythm.weeks(), later, rhythm.planned(), rhythm.pauses())))
                .as("what comes later is not known")
                .isEqualTo(cadence);
        assertThat(cadence.beats().beats()).hasSizeLessThanOrEqualTo(8);
        assertThat(cadence.dueOn()).isAfter(cadence.due().counted());
    }

    @Test
    void aProgramThatWaitsLongerSaysLater() {
        var patient = new Patience(7, 4, 20, 30, 90, 120, 7, 3, 10, 3, 7, 10);
        var never = new Rhythm(2, patient, SIGNED, null, List.of(), null, List.of(), List.of());

        assertThat(on(SIGNED.plusDays(7), never).state()).isEqualTo(DUE_SOON);
        assertThat(on(SIGNED.plusDays(21), never).state()).isEqualTo(DUE);
        assertThat(on(SIGNED.plusDays(22), never).state()).isEqualTo(OVERDUE);
        assertThat(on(SIGNED.plusDays(63), never).state()).isEqualTo(OVERDUE);
        assertThat(on(SIGNED.plusDays(64), never).state()).isEqualTo(LAPSED);
        assertThat(on(SIGNED, never).firstBy()).isEqualTo(SIGNED.plusDays(20));
        assertThat(on(SIGNED, never).inactiveFrom()).isEqualTo(SIGNED.plusDays(120));
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Rhythm generated(Random random, boolean pauses) {
        var held = random.ints(random.nextInt(12), 0, 300)
                .mapToObj(SIGNED::plusDays)
                .toList();
        var planned = random.nextBoolean() ? SIGNED.plusDays(random.nextInt(320)) : null;
        var from = SIGNED.plusDays(random.nextInt(200));
        var taken = pauses && random.nextBoolean()
                ? List.of(new Pause(from, random.nextBoolean() ? from.plusDays(random.nextInt(60)) : null))
                : List.<Pause>of();
        return rhythm(1 + random.nextInt(6), held, planned, taken);
    }

    private static Rhythm rhythm(List<LocalDate> held, LocalDate planned) {
        return rhythm(2, held, planned, List.of());
    }

    private static Rhythm rhythm(int weeks, List<LocalDate> held, LocalDate planned, List<Pause> pauses) {
        return new Rhythm(weeks, Patience.usual(), SIGNED, null, held, planned, pauses, List.of());
    }

    private static int streak(LocalDate day, List<LocalDate> held) {
        return on(day, rhythm(1, held, null, List.of())).streak();
    }

    private static List<LocalDate> weeks(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(SIGNED::plusWeeks).toList();
    }

    private static Cadence on(LocalDate day, Rhythm rhythm) {
        return Cadence.of(rhythm, day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
