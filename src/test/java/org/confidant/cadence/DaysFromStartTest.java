package org.confidant.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.confidant.agreement.AgendaBy;
import org.confidant.agreement.ReplyUnit;
import org.confidant.agreement.TermsInForce;
import org.confidant.mentorship.Rest;
import org.confidant.program.Patience;
import org.confidant.shared.AbsenceId;
import org.confidant.shared.AgreementId;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.junit.jupiter.api.Test;

/** What a program means for a day of the mentorship is counted from its start, and waits while nothing can happen. */
class DaysFromStartTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    /** Already the sixth in Oslo. */
    private static final Instant BEGUN = Instant.parse("2026-01-05T23:30:00Z");

    private static final LocalDate START = LocalDate.of(2026, 1, 6);

    @Test
    void theDayOnWhichTheAgreementTookForceIsDayNoughtOnTheReadersCalendar() {
        assertThat(day(0, DaysOff.NONE)).isEqualTo(START);
        assertThat(day(10, DaysOff.NONE)).isEqualTo(START.plusDays(10));
    }

    @Test
    void theDaysOfAPauseDoNotCount() {
        var rest = new Rest(instant(START.plusDays(4)), instant(START.plusDays(11)), null);

        assertThat(day(3, new DaysOff(List.of(rest), List.of()))).isEqualTo(START.plusDays(3));
        assertThat(day(10, new DaysOff(List.of(rest), List.of()))).isEqualTo(START.plusDays(17));
    }

    @Test
    void theDaysOfAnAbsenceAheadDoNotCountEither() {
        var away = new Absence(AbsenceId.next(), PersonId.next(), START.plusDays(20), START.plusDays(25));

        assertThat(day(28, new DaysOff(List.of(), List.of(away)))).isEqualTo(START.plusDays(33));
    }

    private static LocalDate day(int number, DaysOff off) {
        return DaysFromStart.of(terms().begun(), off, instant(START.plusDays(15)), OSLO)
                .day(number);
    }

    private static Instant instant(LocalDate day) {
        return day.atTime(9, 0).atZone(OSLO).toInstant();
    }

    /** An amended version: what is meant for a day is counted from the first all the same. */
    private static TermsInForce terms() {
        return new TermsInForce(
                AgreementId.next(),
                2,
                instant(START.plusDays(8)),
                BEGUN,
                2,
                60,
                AgendaBy.values()[0],
                2,
                2,
                ReplyUnit.values()[0],
                30,
                90,
                Patience.usual(),
                Scope.PAIR,
                null,
                null,
                null,
                null,
                null);
    }
}
