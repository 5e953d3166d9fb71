package org.confidant.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.MovableClock;
import org.confidant.StatementCount;
import org.confidant.agreement.AgreementService;
import org.confidant.meeting.OfferedTime;
import org.confidant.meeting.OfferedTimes;
import org.confidant.meeting.TimeOffers;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Promise 3: no silence, and no reproach for days on which somebody is away. */
@ConfidantTest
class WhoIsAwayTest {

    private final Given given;
    private final AbsenceService absences;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final TimeOffers offers;
    private final MovableClock clock;
    private final Browsing browsing;

    WhoIsAwayTest(
            Given given,
            AbsenceService absences,
            MentorshipService mentorships,
            AgreementService agreements,
            TimeOffers offers,
            MovableClock clock,
            MockMvcTester mvc) {
        this.given = given;
        this.absences = absences;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.offers = offers;
        this.clock = clock;
        this.browsing = new Browsing(mvc);
    }

    @BeforeEach
    void now() {
        clock.reset();
    }

    @Test
    void thoseWhomOneMeetsSeeTheDaysAndTheCoordinatorOnlyThatADateMoved() {
        var pair = given.mentorshipInForce();
        var today = pair.mentor().today(clock);
        var room = "/mentorships/" + pair.mentorship();
        var before = page(pair.mentee(), room);
        enter(pair.mentor(), today.plusDays(2).toString(), today.plusDays(6).toString());

        assertThat(before).doesNotContain("is away");
        assertThat(page(pair.mentee(), room)).contains("is away", "with 5 days in between that do not count");
        assertThat(page(pair.mentor(), room)).doesNotContain("is away");
        assertThat(page(pair.coordinator(), "/programs/" + pair.program() + "/mentorships/" + pair.mentorship()))
                .contains("with 5 days in between that do not count")
                .doesNotContain("is away");
    }

    @Test
    void aCircleMeetsWithoutOneOfItsMenteesButNotWithoutItsMentor() {
        var circle = given.circle(3);
        var pair = circle.pair();
        var today = pair.mentor().today(clock);
        var participants =
                mentorships.requireParticipant(pair.mentor(), pair.mentorship()).participants();
        absences.enter(pair.mentee(), today, today.plusDays(5));
        assertThat(absences.daysOff(pair.mentorship(), participants).absences()).isEmpty();

        absences.enter(pair.mentor(), today, today.plusDays(5));
        assertThat(absences.daysOff(pair.mentorship(), participants).absences()).hasSize(1);
    }

    @Test
    void noTimeIsOfferedWhileOneOfTheTwoIsAway() {
        var pair = given.mentorshipInForce();
        var standing = agreements.standing(pair.mentee(), pair.mentorship());
        var before = days(offers.of(pair.mentee(), standing));
        assertThat(before).isNotEmpty();

        var last = before.get(before.size() - 1);
        absences.enter(pair.mentor(), last, last.plusDays(1));
        assertThat(days(offers.of(pair.mentee(), standing))).isNotEmpty().doesNotContain(last);
        absences.enter(pair.mentee(), pair.mentee().today(clock), last.plusMonths(2));
        assertThat(days(offers.of(pair.mentee(), standing)))
                .isNotEmpty()
                .noneMatch(day -> day.isBefore(last.plusMonths(2)));
    }

    private static List<LocalDate> days(OfferedTimes offered) {
        return offered.times().stream().map(OfferedTime::day).toList();
    }

    @Test
    void whatWasEnteredCanBeTakenBackByWhoEnteredIt() {
        var pair = given.mentorshipInForce();
        var today = pair.mentor().today(clock);
        absences.enter(pair.mentor(), today, today.plusDays(5));
        var id = absences.ahead(pair.mentor()).get(0).id();
        var at = "/account/absences/" + id + "/withdrawals";

        assertThat(browsing.post(pair.mentee(), at, Map.of())).hasStatus(404);
        assertThat(absences.ahead(pair.mentor())).hasSize(1);
        assertThat(browsing.post(pair.mentor(), at, Map.of())).hasStatus(302);
        assertThat(absences.ahead(pair.mentor())).isEmpty();
    }

    @Test
    void daysThatCannotBeAreRefusedBesideTheirField() {
        var person = given.person();
        var today = person.today(clock);

        assertThat(browsing.post(
                        person,
                        "/account/absences",
                        Map.of(
                                "from",
                                today.toString(),
                                "until",
                                today.minusDays(1).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("The last day cannot be before the first.");
        assertThat(browsing.post(
                        person,
                        "/account/absences",
                        Map.of(
                                "from",
                                today.toString(),
                                "until",
                                today.plusMonths(7).toString())))
                .hasStatus(422)
                .bodyText()
                .contains("longer than six months");
        assertThat(absences.ahead(person)).isEmpty();
    }

    @Test
    void manyAbsencesAreReadAtOnce() throws Exception {
        var pair = given.mentorshipInForce();
        var today = pair.mentor().today(clock);
        var participants =
                mentorships.requireParticipant(pair.mentor(), pair.mentorship()).participants();
        absences.enter(pair.mentor(), today, today.plusDays(1));
        var few = StatementCount.of(() -> absences.daysOff(Map.of(pair.mentorship(), participants)));
        for (var day : List.of(3, 6, 9, 12, 15)) {
            absences.enter(pair.mentee(), today.plusDays(day), today.plusDays(day + 1));
        }

        assertThat(StatementCount.of(() -> absences.daysOff(Map.of(pair.mentorship(), participants))))
                .isEqualTo(few);
    }

    private String page(Viewer viewer, String path) {
        return new String(browsing.get(viewer, path).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private void enter(Viewer viewer, String from, String until) {
        assertThat(browsing.post(viewer, "/account/absences", Map.of("from", from, "until", until)))
                .hasStatus(302);
    }
}
