package org.confidant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReaffirmationReason;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.TermsInForce;
import org.confidant.matching.QueuedRuns;
import org.confidant.mentorship.ProposalService;
import org.confidant.people.NewPerson;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.NewEnrollment;
import org.confidant.program.NewProgram;
import org.confidant.program.Place;
import org.confidant.program.ProgramPolicy;
import org.confidant.program.ProgramService;
import org.confidant.program.ProgramTemplate;
import org.confidant.recheck.RecheckService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
import org.confidant.vault.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes what a test needs to begin with, through the services, each time anew, so that tests may share a database. */
public class Given {

    private final PeopleService people;
    private final ProgramService programs;
    private final ProposalService proposals;
    private final AgreementService agreements;
    private final ReaffirmationService reaffirmations;
    private final QueuedRuns matchRuns;
    private final RecheckService rechecks;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Given(
            PeopleService people,
            ProgramService programs,
            ProposalService proposals,
            AgreementService agreements,
            ReaffirmationService reaffirmations,
            QueuedRuns matchRuns,
            RecheckService rechecks,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.people = people;
        this.programs = programs;
        this.proposals = proposals;
        this.agreements = agreements;
        this.reaffirmations = reaffirmations;
        this.matchRuns = matchRuns;
        this.rechecks = rechecks;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An employee in no program. */
    public Viewer person() {
        return person(someone());
    }

    public Viewer administrator() {
        return person(someone().asAdministrator());
    }

    public Viewer reportingTo(PersonId manager) {
        return person(someone().reportingTo(manager));
    }

    public Viewer person(NewPerson person) {
        return people.viewer(people.add(person)).orElseThrow();
    }

    /** A program of this year with the given coordinator and the usual policy. */
    public ProgramId program(Viewer coordinator) {
        return program(coordinator, Scope.PAIR);
    }

    /** The same, in which agreements may reach as far as that. */
    public ProgramId program(Viewer coordinator, Scope ceiling) {
        var policy = new ProgramPolicy(1, 6, 2, 60, List.of("What we say stays with us."), ceiling, 2);
        var today = LocalDate.now(clock);
        return programs.create(
                administrator(),
                new NewProgram(
                        "Open Doors",
                        ProgramTemplate.CAREER,
                        today,
                        today.plusYears(1),
                        policy,
                        Set.of(coordinator.id())));
    }

    public EnrollmentId mentor(Viewer coordinator, ProgramId program, Viewer person, int capacity) {
        return programs.enrol(
                coordinator,
                program,
                new NewEnrollment(person.id(), Place.MENTOR, Set.of("Delegating"), Set.of("en"), capacity));
    }

    public EnrollmentId mentee(Viewer coordinator, ProgramId program, Viewer person) {
        return programs.enrol(
                coordinator,
                program,
                new NewEnrollment(person.id(), Place.MENTEE, Set.of("Delegating"), Set.of("en"), 1));
    }

    /** A mentorship that both have accepted and neither has signed, in a program of its own. */
    public Pair mentorship() {
        var coordinator = person();
        return mentorship(coordinator, program(coordinator));
    }

    public Pair mentorship(Viewer coordinator, ProgramId program) {
        var mentor = person();
        var mentee = person();
        var proposal = proposals.propose(
                coordinator, program, mentee(coordinator, program, mentee), mentor(coordinator, program, mentor, 1));
        proposals.accept(mentor, proposal);
        var mentorship = proposals.accept(mentee, proposal).orElseThrow();
        return new Pair(program, coordinator, mentorship, mentor, mentee);
    }

    /** A mentorship of a mentor and so many mentees that all have accepted and nobody has signed. */
    public Circle circle(int mentees) {
        return circle(mentees, Scope.PAIR);
    }

    public Circle circle(int mentees, Scope ceiling) {
        var coordinator = person();
        var program = program(coordinator, ceiling);
        var mentor = person();
        var all = Stream.generate(this::person).limit(mentees).toList();
        var places = all.stream().map(one -> mentee(coordinator, program, one)).toList();
        var proposal =
                proposals.proposeCircle(coordinator, program, mentor(coordinator, program, mentor, mentees), places);
        all.forEach(one -> proposals.accept(one, proposal));
        var begun = proposals.accept(mentor, proposal).orElseThrow();
        return new Circle(new Pair(program, coordinator, begun, mentor, all.get(0)), all.subList(1, all.size()));
    }

    /** A mentorship whose agreement both have signed as it was offered. */
    public Pair mentorshipInForce() {
        return signed(mentorship());
    }

    public Pair mentorshipInForce(Viewer coordinator, ProgramId program) {
        return signed(mentorship(coordinator, program));
    }

    /** A pair that has lost touch, and is asked whether it goes on. */
    public Pair lapsedMentorship(Viewer coordinator, ProgramId program) {
        var pair = mentorshipInForce(coordinator, program);
        transaction.executeWithoutResult(
                status -> reaffirmations.ask(pair.mentorship(), ReaffirmationReason.LAPSE, clock.instant()));
        return pair;
    }

    /** A pair in which nothing has happened for so long that it is about to end. */
    public Pair inactiveMentorship(Viewer coordinator, ProgramId program) {
        var pair = mentorshipInForce(coordinator, program);
        jdbc.sql("""
                        insert into contact_notice (id, mentorship_id, subject, state, since, noticed_at, ends_at)
                        values (gen_random_uuid(), :id, 'INACTIVITY', 'DUE', :since, :at, :ends)""")
                .param("id", pair.mentorship().value())
                .param("since", LocalDate.now(clock))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ends", clock.instant().plus(Duration.ofDays(7)).atOffset(ZoneOffset.UTC))
                .update();
        return pair;
    }

    /** A pair of whom one has come to report to the other, and that its coordinator is to look at: the name of that task. */
    public RuleBreachId brokenRule(Viewer coordinator, ProgramId program) {
        var pair = mentorshipInForce(coordinator, program);
        jdbc.sql("update person set manager_id = :manager where id = :id")
                .param("manager", pair.mentor().id().value())
                .param("id", pair.mentee().id().value())
                .update();
        rechecks.sweep();
        return new RuleBreachId(
                jdbc.sql("select id from rule_breach where rule = 'REPORTING_LINE' and mentorship_id = :id")
                        .param("id", pair.mentorship().value())
                        .query(UUID.class)
                        .single());
    }

    /** A mentorship whose signed agreement lets each of the two write for the program. */
    public Pair mentorshipOpenToTheProgram(Browsing browsing, Viewer coordinator, ProgramId program) {
        var pair = mentorship(coordinator, program);
        agree(browsing, pair.mentorship(), List.of(pair.mentee(), pair.mentor()), Scope.PROGRAM);
        return pair;
    }

    /** A mentorship whose signed agreement has that last day. */
    public Pair mentorshipUntil(Browsing browsing, Viewer coordinator, ProgramId program, LocalDate endsOn) {
        var pair = mentorship(coordinator, program);
        agree(
                browsing,
                pair.mentorship(),
                List.of(pair.mentee(), pair.mentor()),
                Map.of("endsOn", endsOn.toString(), "reviewOn", ""));
        return pair;
    }

    /** The first of them words terms that reach so far, and all sign. */
    public void agree(Browsing browsing, MentorshipId mentorship, List<Viewer> all, Scope ceiling) {
        agree(browsing, mentorship, all, Map.of("ceiling", ceiling.name()));
        assertThat(agreements.termsOf(List.of(mentorship)).get(mentorship)).returns(ceiling, TermsInForce::ceiling);
    }

    private void agree(Browsing browsing, MentorshipId mentorship, List<Viewer> all, Map<String, String> said) {
        var terms = new HashMap<>(Cast.draft());
        terms.putAll(said);
        browsing.post(all.get(0), "/mentorships/" + mentorship + "/agreement/drafts", terms);
        all.forEach(one -> agreements.sign(one, mentorship, agreements.textToSign(one, mentorship)));
    }

    /** Every match run that was asked for comes to its result. */
    public void matchRunsAreDone() {
        matchRuns.run();
    }

    private Pair signed(Pair pair) {
        List.of(pair.mentor(), pair.mentee())
                .forEach(person ->
                        agreements.sign(person, pair.mentorship(), agreements.textToSign(person, pair.mentorship())));
        return pair;
    }

    /** A mentorship of two, and who is who around it. */
    public record Pair(ProgramId program, Viewer coordinator, MentorshipId mentorship, Viewer mentor, Viewer mentee) {}

    /**
     * A circle, seen as the mentor and the first of its mentees.
     *
     * @param others the other mentees
     */
    public record Circle(Pair pair, List<Viewer> others) {}

    /** With an address that nobody else has. */
    public static NewPerson someone() {
        var random = UUID.randomUUID().toString().substring(24);
        return NewPerson.named("Robin", "Q" + random, "robin." + random + "@example.org")
                .at("Lisbon", ZoneId.of("Europe/Lisbon"), Locale.UK)
                .working("Surveyor", "Claims")
                .speaking("en");
    }
}
