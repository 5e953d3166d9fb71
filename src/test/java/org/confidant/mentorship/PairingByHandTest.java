package org.confidant.mentorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.confidant.Browsing;
import org.confidant.ConfidantTest;
import org.confidant.Given;
import org.confidant.people.Viewer;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ConfidantTest
class PairingByHandTest {

    private final Given given;
    private final ProposalService proposals;
    private final MentorshipService mentorships;
    private final ProgramService programs;
    private final WorkingHoursService hours;
    private final Browsing browsing;
    private final JdbcClient jdbc;

    private Viewer coordinator;
    private ProgramId program;

    PairingByHandTest(
            Given given,
            ProposalService proposals,
            MentorshipService mentorships,
            ProgramService programs,
            WorkingHoursService hours,
            MockMvcTester mvc,
            JdbcClient jdbc) {
        this.given = given;
        this.proposals = proposals;
        this.mentorships = mentorships;
        this.programs = programs;
        this.hours = hours;
        this.browsing = new Browsing(mvc);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aProgram() {
        coordinator = given.person();
        program = given.program(coordinator);
    }

    @Test
    void nothingBeginsBeforeBothHaveAccepted() {
        var mentor = given.person();
        var mentee = given.person();
        var proposal = proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, mentor, 1));

        assertThat(proposals.accept(mentor, proposal)).isEmpty();
        assertThat(mentorships.of(mentor)).isEmpty();
        assertThat(proposals.waitingFor(mentee)).extracting(ProposalCard::id).containsExactly(proposal);

        var begun = proposals.accept(mentee, proposal).orElseThrow();

        assertThat(mentorships.requireParticipant(mentee, begun).participants())
                .containsExactly(
                        new Participant(mentor.id(), Place.MENTOR), new Participant(mentee.id(), Place.MENTEE));
        assertThat(mentorships.of(mentor)).extracting(MentorshipCard::id).containsExactly(begun);
    }

    @Test
    void aNoClosesTheProposal() {
        var mentor = given.person();
        var mentee = given.person();
        var proposal = proposals.propose(
                coordinator,
                program,
                given.mentee(coordinator, program, mentee),
                given.mentor(coordinator, program, mentor, 1));

        proposals.decline(mentor, proposal, "");

        assertThatThrownBy(() -> proposals.accept(mentee, proposal)).isInstanceOf(RefusedException.class);
        assertThat(mentorships.of(mentee)).isEmpty();
    }

    @Test
    void whoStandsInTheReportingLineIsRefusedWithTheReason() {
        var boss = given.person();
        var report = given.reportingTo(boss.id());
        var mentor = given.mentor(coordinator, program, boss, 1);
        var mentee = given.mentee(coordinator, program, report);

        assertThat(proposals.candidates(coordinator, program, mentee))
                .singleElement()
                .extracting(Candidate::refusal)
                .isEqualTo(Refusal.REPORTING_LINE);
        assertThatThrownBy(() -> proposals.propose(coordinator, program, mentee, mentor))
                .isInstanceOf(RefusedException.class);
        assertThat(proposals.inProgram(coordinator, program)).isEmpty();
    }

    @Test
    void aFullMentorIsRefusedWithTheReason() {
        var pair = given.mentorship(coordinator, program);
        var mentee = given.mentee(coordinator, program, given.person());

        assertThat(proposals.candidates(coordinator, program, mentee))
                .filteredOn(
                        one -> one.enrollment().person().equals(pair.mentor().id()))
                .singleElement()
                .satisfies(one -> assertThat(one.refusal()).isEqualTo(Refusal.MENTOR_FULL))
                .satisfies(one -> assertThat(one.freePlaces()).isZero())
                .satisfies(one -> assertThat(one.sharedTopics()).containsExactly("Delegating"));
    }

    /** The rules are those of matching, said by the settings of the program. */
    @Test
    void whatTheProgramKeepsApartIsRefusedByHandWithTheReason() {
        var pair = given.mentorship(coordinator, program);
        mentorships.conclude(pair.mentorship());
        var places = programs.enrollments(coordinator, program);
        var mentor = places.stream()
                .filter(one -> one.place() == Place.MENTOR)
                .findFirst()
                .orElseThrow();
        var mentee = places.stream()
                .filter(one -> one.place() == Place.MENTEE)
                .findFirst()
                .orElseThrow();
        assertThat(refusal(mentee)).isEqualTo(Refusal.PAIRED_BEFORE);

        rules(0, false, false);
        assertThat(refusal(mentee)).isNull();

        rules(0, true, false);
        assertThat(refusal(mentee)).isEqualTo(Refusal.SAME_DEPARTMENT);

        rules(60, false, false);
        hours.set(pair.mentee(), new WorkingHours(LocalTime.of(17, 30), LocalTime.of(21, 0), Set.of(DayOfWeek.MONDAY)));
        assertThat(refusal(mentee)).isEqualTo(Refusal.TOO_FEW_HOURS);
        assertThatThrownBy(() -> proposals.propose(coordinator, program, mentee.id(), mentor.id()))
                .isInstanceOf(RefusedException.class)
                .hasMessage("mentorship.refusal.too_few_hours");
        assertThat(browsing.get(coordinator, "/programs/" + program + "/proposals/new?mentee=" + mentee.id()))
                .bodyText()
                .contains("fewer hours at the same time than this program asks for");
    }

    private @Nullable Refusal refusal(EnrollmentCard mentee) {
        return proposals.candidates(coordinator, program, mentee.id()).get(0).refusal();
    }

    private void rules(int leastMinutes, boolean otherDepartment, boolean neverTwice) {
        jdbc.sql("""
                        insert into match_settings (program_id, version, least_minutes, other_department, never_twice,
                            least_levels, most_levels, aim, step)
                        values (:program, 0, :minutes, :department, :twice, 1, 3, 'MOST_PEOPLE', 300)
                        on conflict (program_id) do update set least_minutes = excluded.least_minutes,
                            other_department = excluded.other_department, never_twice = excluded.never_twice""")
                .param("program", program.value())
                .param("minutes", leastMinutes)
                .param("department", otherDepartment)
                .param("twice", neverTwice)
                .update();
    }

    @Test
    void capacityHoldsUnderConcurrentApprovals() throws Exception {
        var mentor = given.person();
        var enrolled = given.mentor(coordinator, program, mentor, 1);
        var one = given.person();
        var other = given.person();
        var first = proposals.propose(coordinator, program, given.mentee(coordinator, program, one), enrolled);
        var second = proposals.propose(coordinator, program, given.mentee(coordinator, program, other), enrolled);
        proposals.accept(mentor, first);
        proposals.accept(mentor, second);

        var refused = atOnce(one, first, other, second);

        assertThat(refused).isEqualTo(1);
        assertThat(mentorships.of(mentor)).hasSize(1);
    }

    @Test
    void whoWasNotAskedSeesNoProposalAndWhoIsOutsideSeesNoMentorship() {
        var pair = given.mentorship(coordinator, program);
        var outsider = given.person();

        assertThatThrownBy(() -> mentorships.requireVisible(outsider, pair.mentorship()))
                .isInstanceOf(NotVisibleException.class);
        assertThatThrownBy(() -> mentorships.requireParticipant(coordinator, pair.mentorship()))
                .isInstanceOf(NotVisibleException.class);
        assertThat(mentorships.requireVisible(coordinator, pair.mentorship()).id())
                .isEqualTo(pair.mentorship());
        assertThat(mentorships.inProgram(outsider, program)).isEmpty();
    }

    @Test
    void pausingResumingAndEndingFollowTheStates() {
        var pair = given.mentorship(coordinator, program);

        mentorships.pause(pair.mentee(), pair.mentorship());
        assertThatThrownBy(() -> mentorships.pause(pair.mentor(), pair.mentorship()))
                .isInstanceOf(RefusedException.class);
        mentorships.resume(pair.mentor(), pair.mentorship());
        mentorships.end(pair.mentor(), pair.mentorship());
        assertThatThrownBy(() -> mentorships.end(pair.mentor(), pair.mentorship()))
                .isInstanceOf(RefusedException.class);
        assertThat(mentorships.of(pair.mentee()))
                .singleElement()
                .extracting(MentorshipCard::state)
                .isEqualTo(MentorshipState.ENDED);
    }

    /** Both say yes on two connections at the same moment; answers how many were refused. */
    private long atOnce(Viewer one, ProposalId first, Viewer other, ProposalId second) throws Exception {
        var barrier = new CyclicBarrier(2);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Object> left = () -> {
                barrier.await();
                return proposals.accept(one, first);
            };
            Callable<Object> right = () -> {
                barrier.await();
                return proposals.accept(other, second);
            };
            var answers = threads.invokeAll(java.util.List.of(left, right));
            return Stream.of(answers.get(0), answers.get(1))
                    .filter(PairingByHandTest::refused)
                    .count();
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean refused(java.util.concurrent.Future<?> answer) {
        try {
            answer.get();
            return false;
        } catch (ExecutionException failed) {
            assertThat(failed.getCause()).isInstanceOf(RefusedException.class);
            return true;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
