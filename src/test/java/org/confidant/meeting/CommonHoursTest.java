package org.confidant.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.confidant.meeting.CommonHours.Worker;
import org.confidant.people.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommonHoursTest {

    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    private static final LocalDate TUESDAY = LocalDate.parse("2026-12-01");

    /** Nine to five there, seen from Lisbon, in winter and where only one of the two has changed its clocks. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-12-01, 14:00, 16:00",
        "America/New_York, 2027-03-16, 13:00, 16:00",
        "America/Sao_Paulo, 2026-12-01, 12:00, 16:00",
        "Asia/Kathmandu, 2026-12-01, 09:00, 10:00"
    })
    void anHourThatIsOfferedLiesWithinBothWorkingDays(String zone, String day, String earliest, String latest) {
        var common = new CommonHours(List.of(usual(LISBON), usual(ZoneId.of(zone))));

        assertThat(common.on(LocalDate.parse(day), LISBON, 60, null))
                .hasValueSatisfying(start ->
                        assertThat(start.toLocalTime()).isBetween(LocalTime.parse(earliest), LocalTime.parse(latest)));
    }

    @Test
    void theirUsualHourComesBeforeAnyOther() {
        var common = new CommonHours(List.of(usual(LISBON), usual(LISBON)));

        assertThat(common.on(TUESDAY, LISBON, 60, LocalTime.of(15, 30)))
                .hasValueSatisfying(start -> assertThat(start.toLocalTime()).isEqualTo("15:30"));
        assertThat(common.on(TUESDAY, LISBON, 60, LocalTime.of(16, 30)))
                .hasValueSatisfying(start -> assertThat(start.toLocalTime()).isEqualTo("12:30"));
    }

    @Test
    void whereNothingIsCommonNothingIsOffered() {
        var late = new WorkingHours(LocalTime.of(18, 0), LocalTime.of(22, 0), Set.of(DayOfWeek.TUESDAY));
        var common = new CommonHours(List.of(usual(LISBON), new Worker(LISBON, late)));

        assertThat(common.on(TUESDAY, LISBON, 60, null)).isEmpty();
        assertThat(new CommonHours(List.of(usual(LISBON))).on(LocalDate.parse("2026-12-05"), LISBON, 60, null))
                .isEmpty();
    }

    private static Worker usual(ZoneId zone) {
        return new Worker(zone, WorkingHours.USUAL);
    }
}
