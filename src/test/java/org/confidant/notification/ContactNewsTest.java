package org.confidant.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.Given.Pair;
import org.confidant.MovableClock;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.cadence.CadenceState;
import org.confidant.contact.ContactNoticed;
import org.confidant.contact.Subject;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.ContactNoticeId;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Promise 3: who is told of a silence, and promise 8: an end names nobody. */
@ConfidantTest
class ContactNewsTest {

    private final Given given;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MentorshipService mentorships;
    private final ReaffirmationService reaffirmations;
    private final StillStands stands;
    private final MovableClock clock;
    private final Told told;

    private Pair pair;

    ContactNewsTest(
            Given given,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            MentorshipService mentorships,
            ReaffirmationService reaffirmations,
            StillStands stands,
            MovableClock clock,
            JdbcClient jdbc) {
        this.given = given;
        this.events = events;
        this.transaction = transaction;
        this.mentorships = mentorships;
        this.reaffirmations = reaffirmations;
        this.stands = stands;
        this.clock = clock;
        this.told = new Told(jdbc);
    }

    @BeforeEach
    void aPair() {
        clock.reset();
        pair = given.mentorshipInForce();
    }

    @Test
    void ofALapseTheTwoAndTheirCoordinatorAreToldOnceHoweverOftenItIsSaid() {
        var noticed = noticed(
                Subject.MEETING,
                CadenceState.LAPSED,
                Set.of(pair.mentor().id(), pair.mentee().id()),
                Set.of(pair.coordinator().id()));
        publish(noticed);
        publish(noticed);

        assertThat(told.lines(pair.mentor())).containsOnlyOnce(Kind.CONTACT_LAPSED);
        assertThat(told.lines(pair.mentee())).containsOnlyOnce(Kind.CONTACT_LAPSED);
        assertThat(told.lines(pair.coordinator())).containsOnlyOnce(Kind.CONTACT_LAPSED_THERE);
    }

    @Test
    void whoHasSaidThatTheyGoOnIsNotAskedByAMailThatWaited() {
        var lapsed = given.lapsedMentorship(pair.coordinator(), pair.program());
        var about = About.of(lapsed.mentorship());
        var meet = clock.instant().plus(Duration.ofDays(2));
        assertThat(stands.asOf(clock.instant(), lapsed.mentee().id(), Kind.CONTACT_LAPSED, about))
                .isTrue();
        reaffirmations.goOn(lapsed.mentee(), lapsed.mentorship(), meet);

        assertThat(stands.asOf(clock.instant(), lapsed.mentee().id(), Kind.CONTACT_LAPSED, about))
                .isFalse();
        assertThat(stands.asOf(clock.instant(), lapsed.mentor().id(), Kind.CONTACT_LAPSED, about))
                .isTrue();
    }

    @Test
    void whoOwesFeedbackIsToldOnceHoweverManyWaitForItAndNobodyElse() {
        publish(noticed(Subject.FEEDBACK, CadenceState.DUE, Set.of(pair.mentor().id()), Set.of()));
        publish(noticed(Subject.FEEDBACK, CadenceState.DUE, Set.of(pair.mentor().id()), Set.of()));

        assertThat(told.lines(pair.mentor())).containsOnlyOnce(Kind.FEEDBACK_DUE);
        assertThat(told.lines(pair.mentee())).doesNotContain(Kind.FEEDBACK_DUE);
        assertThat(told.lines(pair.coordinator())).doesNotContain(Kind.FEEDBACK_DUE);
    }

    @Test
    void ofAnEndTheOtherAndTheCoordinatorsAreToldAndNotThroughWhom() {
        mentorships.end(pair.mentee(), pair.mentorship());

        assertThat(told.lines(pair.mentor())).contains(Kind.MENTORSHIP_ENDED);
        assertThat(told.lines(pair.mentee())).doesNotContain(Kind.MENTORSHIP_ENDED);
        assertThat(told.lines(pair.coordinator())).contains(Kind.MENTORSHIP_ENDED_THERE);
    }

    private ContactNoticed noticed(
            Subject subject, CadenceState state, Set<PersonId> participants, Set<PersonId> coordinators) {
        return new ContactNoticed(
                ContactNoticeId.next(),
                pair.mentorship(),
                pair.program(),
                subject,
                state,
                LocalDate.now(clock),
                participants,
                coordinators);
    }

    private void publish(ContactNoticed event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }
}
