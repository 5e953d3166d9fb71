package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        // 5:45 ahead of UTC
        "Asia/Kathmandu,   2026-11-23T14:14:59Z, 2026-11-23T14:14:59Z",
        "Asia/Kathmandu,   2026-11-23T14:15:00Z, 2026-11-24T01:15:00Z",
        "Asia/Kathmandu,   2026-11-23T19:00:00Z, 2026-11-24T01:15:00Z",
        "Asia/Kathmandu,   2026-11-24T01:15:00Z, 2026-11-24T01:15:00Z",
        "America/New_York, 2026-11-24T00:59:00Z, 2026-11-24T00:59:00Z",
        "America/New_York, 2026-11-24T01:00:00Z, 2026-11-24T12:00:00Z",
        // the night in which the clock goes back there, and the one in which it goes ahead
        "America/New_York, 2026-11-01T01:00:00Z, 2026-11-01T12:00:00Z",
        "America/New_York, 2026-03-08T01:30:00Z, 2026-03-08T11:00:00Z"
    })
    void usuallyTheNightIsQuiet(String zone, Instant now, Instant over) {
        assertThat(QuietHours.USUAL.over(now, ZoneId.of(zone))).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"11:59, 2026-11-23T11:59:00Z", "12:00, 2026-11-23T14:00:00Z", "14:00, 2026-11-23T14:00:00Z"})
    void theyMayBeWithinADay(String time, Instant over) {
        var noon = new QuietHours(LocalTime.NOON, LocalTime.of(14, 0));

        assertThat(noon.over(Instant.parse("2026-11-23T" + time + ":00Z"), ZoneId.of("UTC")))
                .isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T00:00:00Z", "2026-11-23T23:00:00Z"})
    void theSameTimeTwiceIsNever(Instant now) {
        assertThat(QuietHours.NONE.over(now, ZoneId.of("UTC"))).isEqualTo(now);
    }
}
