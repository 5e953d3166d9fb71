package org.confidant.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.confidant.program.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The one rule of what is due, for meetings and for feedback, over generated pauses and absences. */
class DueTest {

    private static final Patience USUAL = Patience.usual();

    private static final LocalDate COUNTED = LocalDate.of(2026, 1, 5);

    @Test
    void anAbsenceMovesWhatIsDueByItsDays() {
        var away = List.of(new Pause(COUNTED.plusDays(3), COUNTED.plusDays(8)));
        var due = Due.of(COUNTED, 14, new CountedDays(List.of(), away, COUNTED.plusDays(10)), USUAL);

        assertThat(due.on()).isEqualTo(COUNTED.plusDays(19));
        assertThat(due.daysOff()).isEqualTo(5);
    }

    @Test
    void anAbsenceAheadMovesItAsWellBecauseItsEndIsKnown() {
        var away = List.of(new Pause(COUNTED.plusDays(10), COUNTED.plusDays(17)));

        assertThat(Due.of(COUNTED, 14, new CountedDays(List.of(), away, COUNTED), USUAL)
                        .on())
                .isEqualTo(COUNTED.plusDays(21));
    }

    @Test
    void whoIsAwayLeavesOpenWhatWasDueBefore() {
        var away = List.of(new Pause(COUNTED.plusDays(20), COUNTED.plusDays(40)));
        var days = new CountedDays(List.of(), away, COUNTED.plusDays(30));

        assertThat(Due.of(COUNTED, 14, days, USUAL).state()).isEqualTo(CadenceState.OVERDUE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlySoManyDaysThatCountLieBetween(long seed) {
        var random = new Random(seed);
        var days = calendar(random, COUNTED.plusDays(random.nextInt(120)));
        var due = Due.of(COUNTED, 1 + random.nextInt(60), days, USUAL);

        assertThat(due.on().minusDays(1)).isAfterOrEqualTo(COUNTED);
        assertThat(counting(days, due.on())).as("%s", days).isEqualTo(due.days());
        assertThat(counting(days, due.on().minusDays(1))).isEqualTo(due.days() - 1L);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anAbsenceNeverMakesItWorse(long seed) {
        var random = new Random(seed);
        var today = COUNTED.plusDays(random.nextInt(120));
        var without = new CountedDays(List.of(), List.of(), today);
        var with = new CountedDays(List.of(), periods(random), today);
        var days = 1 + random.nextInt(60);

        assertThat(Due.of(COUNTED, days, with, USUAL).state())
                .as("%s", with)
                .isLessThanOrEqualTo(Due.of(COUNTED, days, without, USUAL).state());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fromDayToDayItOnlyGetsLaterUnlessItPauses(long seed) {
        var away = periods(new Random(seed));
        var before = CadenceState.ON_TRACK;
        for (var day = COUNTED; day.isBefore(COUNTED.plusDays(200)); day = day.plusDays(1)) {
            var state = Due.of(COUNTED, 20, new CountedDays(List.of(), away, day), USUAL)
                    .state();
            assertThat(state).as("%s on %s", away, day).isGreaterThanOrEqualTo(before);
            before = state;
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static long counting(CountedDays days, LocalDate until) {
        return COUNTED.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> days.pauses().stream().noneMatch(pause -> pause.covers(day))
                        && days.absences().stream().noneMatch(pause -> pause.covers(day)))
                .count();
    }

    private static CountedDays calendar(Random random, LocalDate today) {
        return new CountedDays(periods(random), periods(random), today);
    }

    private static List<Pause> periods(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> COUNTED.plusDays(random.nextInt(90)))
                .map(from -> new Pause(from, from.plusDays(1 + random.nextInt(20))))
                .toList();
    }
}
