package org.confidant.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class WhenTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final Instant TOMORROW = Instant.parse("2026-03-11T14:00:00Z");

    private final When when = new When(Clock.fixed(NOW, ZoneOffset.UTC), messages());

    @Test
    void aDayWithinAFortnightNamesItsWeekday() {
        assertThat(when.day(LocalDate.of(2026, 3, 11), amina("en-GB"))).isEqualTo("Wednesday 11 March");
        assertThat(when.day(LocalDate.of(2026, 3, 1), amina("en-GB"))).isEqualTo("Sunday 1 March");
    }

    @Test
    void aFurtherDayNamesItsYearOnlyWhereItIsAnother() {
        assertThat(when.day(LocalDate.of(2026, 6, 30), amina("en-GB"))).isEqualTo("30 June");
        assertThat(when.day(LocalDate.of(2025, 11, 12), amina("en-GB"))).isEqualTo("12 November 2025");
    }

    @Test
    void aSpanNamesItsYearsWhereTheyDiffer() {
        var april = LocalDate.of(2026, 4, 20);

        assertThat(when.span(april, LocalDate.of(2026, 6, 30), amina("en-GB"))).isEqualTo("20 April to 30 June");
        assertThat(when.span(april, LocalDate.of(2027, 4, 21), amina("en-GB")))
                .isEqualTo("20 April 2026 to 21 April 2027");
        assertThat(when.span(
                        Instant.parse("2026-04-20T09:00:00Z"), Instant.parse("2026-06-30T09:00:00Z"), amina("en-GB")))
                .isEqualTo("20 April to 30 June");
    }

    @Test
    void theOrderIsTheRegionsAndTheLanguageThePages() {
        assertThat(when.day(LocalDate.of(2026, 6, 30), amina("en-US"))).isEqualTo("June 30");
        assertThat(when.day(LocalDate.of(2025, 11, 12), amina("en-US"))).isEqualTo("November 12, 2025");
        assertThat(when.day(LocalDate.of(2025, 11, 12), amina("de-DE"))).isEqualTo("12 November 2025");
    }

    @Test
    void aTimeIsTheViewersAndSaysTheOthersWhereItDiffers() {
        var amina = amina("en-GB");

        assertThat(when.moment(TOMORROW, amina)).isEqualTo("Wednesday 11 March, 14:00");
        assertThat(when.elsewhere(TOMORROW, amina, "Henrik", ZoneId.of("Europe/Oslo")))
                .isEqualTo("15:00 for Henrik");
        assertThat(when.elsewhere(TOMORROW, amina, "Grace", ZoneId.of("Europe/London")))
                .isEmpty();
    }

    @Test
    void aTimeAcrossMidnightNamesTheOthersDay() {
        var amina = amina("en-GB");
        var kathmandu = ZoneId.of("Asia/Kathmandu");

        assertThat(when.elsewhere(Instant.parse("2026-03-10T22:00:00Z"), amina, "Prabha", kathmandu))
                .isEqualTo("03:45 on Wednesday for Prabha");
        assertThat(when.elsewhere(Instant.parse("2026-03-11T01:00:00Z"), amina, "Jo", ZoneId.of("America/New_York")))
                .isEqualTo("21:00 on Tuesday for Jo");
        assertThat(when.elsewhere(TOMORROW, amina, "Prabha", kathmandu)).isEqualTo("19:45 for Prabha");
    }

    /** 18:30 in Lisbon is after midnight in Kathmandu in winter, and before it in summer. */
    @Test
    void whetherItIsAnotherDayThereFollowsTheClocksOfThatNight() {
        var kathmandu = ZoneId.of("Asia/Kathmandu");

        assertThat(when.elsewhere(Instant.parse("2026-03-28T18:30:00Z"), amina("en-GB"), "Prabha", kathmandu))
                .isEqualTo("00:15 on Sunday for Prabha");
        assertThat(when.elsewhere(Instant.parse("2026-03-30T17:30:00Z"), amina("en-GB"), "Prabha", kathmandu))
                .isEqualTo("23:15 for Prabha");
    }

    @Test
    void whatIsPastSaysHowLong() {
        assertThat(when.ago(NOW, amina("en-GB"))).isEqualTo("today");
        assertThat(when.ago(NOW.minusSeconds(86_400), amina("en-GB"))).isEqualTo("yesterday");
        assertThat(when.ago(NOW.minusSeconds(86_400 * 12), amina("en-GB"))).isEqualTo("12 days ago");
    }

    @Test
    void languagesAreNamedAndWhatIsNoTagStaysAsWritten() {
        var languages = new Languages(new Names(messages()));

        assertThat(languages.say(List.of("pt", "en"))).isEqualTo("English and Portuguese");
        assertThat(languages.say(List.of("sign language"))).isEqualTo("sign language");
    }

    private static Viewer amina(String locale) {
        return new Viewer(
                PersonId.next(),
                false,
                "Amina",
                "Diallo",
                "amina@example.com",
                ZoneId.of("Europe/Lisbon"),
                Locale.forLanguageTag(locale));
    }

    static MessageSource messages() {
        return new Texts();
    }
}
