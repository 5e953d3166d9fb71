package org.confidant.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.confidant.picture.Chart.Tick;
import org.confidant.picture.Progress.Reading;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate FROM = LocalDate.of(2025, 11, 12);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    @Test
    void theLineRisesFromStartTowardsTarget() {
        var chart = progress("0", "14", reading(3, "5"), reading(40, "9")).wide(Locale.ENGLISH);

        assertThat(chart.dots()).hasSize(2);
        assertThat(chart.dots().get(0).y()).isGreaterThan(chart.dots().get(1).y());
        assertThat(chart.dots().get(1).last()).isTrue();
        assertThat(chart.dots().get(1).label()).isEqualTo("9 services, 22 Dec");
        assertThat(chart.rows()).extracting(Tick::label).containsExactly("0 services", "7 services", "14 services");
        assertThat(chart.columns())
                .extracting(Tick::label)
                .containsExactly("Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun");
    }

    @Test
    void progressGoesUpAlsoWhereTheMeasureGoesDown() {
        var chart = progress("70", "20", reading(3, "70"), reading(40, "35")).narrow(Locale.ENGLISH);

        assertThat(chart.dots().get(0).y()).isGreaterThan(chart.dots().get(1).y());
        assertThat(chart.rows().get(0).label()).isEqualTo("70 services");
    }

    @Test
    void everythingStaysOnTheSheet() {
        var chart = progress("0", "10", reading(-30, "-4"), reading(400, "99")).wide(Locale.ENGLISH);

        assertThat(chart.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0.0, 720.0);
            assertThat(dot.y()).isBetween(0.0, 270.0);
        });
    }

    @Test
    void withoutReadingsOnlyThePlanIsDrawn() {
        var chart = progress("0", "10").wide(Locale.ENGLISH);

        assertThat(chart.line()).isEmpty();
        assertThat(chart.plan()).startsWith("M");
    }

    @Test
    void aMeasureThatWantsNoChangeAndADayThatIsTheLastDivideByNothing() {
        var still = new Progress(
                BigDecimal.TEN, BigDecimal.TEN, "", FROM, FROM, List.of(new Reading(FROM, BigDecimal.TEN)));

        assertThat(still.wide(Locale.ENGLISH).dots())
                .allSatisfy(dot -> assertThat(dot.x()).isFinite());
    }

    private static Progress progress(String start, String target, Reading... readings) {
        return new Progress(new BigDecimal(start), new BigDecimal(target), "services", FROM, TO, List.of(readings));
    }

    private static Reading reading(int days, String value) {
        return new Reading(FROM.plusDays(days), new BigDecimal(value));
    }
}
