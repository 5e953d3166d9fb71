package org.confidant.matching;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.confidant.matching.fit.Asked;
import org.confidant.matching.fit.Cohort;
import org.confidant.matching.fit.Couple;
import org.confidant.matching.fit.Hours;
import org.confidant.matching.fit.Level;
import org.confidant.matching.fit.Member;
import org.confidant.mentorship.Between;
import org.confidant.mentorship.Between.Two;
import org.confidant.mentorship.ManyProposals;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.people.WorkFacts;
import org.confidant.people.WorkingHours;
import org.confidant.people.WorkingHoursService;
import org.confidant.program.Answer;
import org.confidant.program.AskedOf;
import org.confidant.program.EnrollmentAnswers;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.program.QuestionCard;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads who waits in a program, and who could meet them; in a few statements, however many they are. */
@Component
class CohortReader {

    private final ProgramService programs;
    private final PeopleService people;
    private final WorkingHoursService hours;
    private final ManyProposals proposals;
    private final EnrollmentAnswers answers;
    private final Preferred preferred;
    private final Clock clock;

    CohortReader(
            ProgramService programs,
            PeopleService people,
            WorkingHoursService hours,
            ManyProposals proposals,
            EnrollmentAnswers answers,
            Preferred preferred,
            Clock clock) {
        this.programs = programs;
        this.people = people;
        this.hours = hours;
        this.proposals = proposals;
        this.answers = answers;
        this.preferred = preferred;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    Cohort read(Viewer viewer, ProgramId program) {
        programs.requireCoordinator(viewer, program);
        return read(program, null, answers.matched(program), preferred.in(program));
    }

    /**
     * The same beside one of them, who is there also where they wait no more; and without what anybody answered or would prefer, which is for
     * runs alone. For whoever has asked their own viewer's rule already.
     */
    Cohort beside(ProgramId program, EnrollmentId one) {
        return read(program, one, Map.of(), Map.of());
    }

    private Cohort read(
            ProgramId program,
            @Nullable EnrollmentId also,
            Map<EnrollmentId, Map<QuestionId, Answer>> answered,
            Map<EnrollmentId, List<EnrollmentId>> preferred) {
        var enrollments = programs.enrollmentsIn(program);
        var persons = enrollments.stream().map(EnrollmentCard::person).collect(toSet());
        var questions = answers.matchable(program).stream()
                .filter(one -> one.text().askedOf() == AskedOf.BOTH)
                .toList();
        var between = proposals.between(program);
        var known = new Known(
                people.workFacts(persons),
                hours.of(persons),
                between,
                programs.enrolledSince(program),
                answered,
                preferred,
                clock.instant());
        return new Cohort(
                questions.stream().map(CohortReader::asked).toList(),
                members(
                        enrollments,
                        known,
                        one -> one.place() == Place.MENTEE
                                && (between.taken(one.id()) == 0 || one.id().equals(also))),
                members(enrollments, known, one -> one.place() == Place.MENTOR),
                couples(between.apart(), persons),
                couples(between.ended(), persons),
                couples(between.together(), persons));
    }

    private static List<Member> members(
            List<EnrollmentCard> enrollments, Known known, Predicate<EnrollmentCard> which) {
        return enrollments.stream()
                .filter(which)
                .filter(one -> known.facts(one).active())
                .map(known::member)
                .toList();
    }

    private static Asked asked(QuestionCard question) {
        var text = question.text();
        return new Asked(
                question.id().toString(), Asked.Kind.valueOf(text.kind().name()), text.numbers());
    }

    private static List<Couple> couples(Collection<Two> twos, Set<PersonId> persons) {
        return twos.stream()
                .filter(two -> persons.contains(two.one()) && persons.contains(two.other()))
                .map(two -> new Couple(two.one().toString(), two.other().toString()))
                .toList();
    }

    private record Known(
            Map<PersonId, WorkFacts> facts,
            Map<PersonId, WorkingHours> hours,
            Between between,
            Map<EnrollmentId, Instant> since,
            Map<EnrollmentId, Map<QuestionId, Answer>> answers,
            Map<EnrollmentId, List<EnrollmentId>> preferred,
            Instant now) {

        Member member(EnrollmentCard one) {
            var facts = facts(one);
            return new Member(
                    one.id().toString(),
                    one.person().toString(),
                    List.copyOf(one.topics()),
                    List.copyOf(one.languages()),
                    facts.department(),
                    facts.location(),
                    facts.level()
                            .map(level -> new Level(level.series(), level.number()))
                            .orElse(null),
                    week(facts),
                    facts.above().stream().map(PersonId::toString).toList(),
                    one.capacity(),
                    between.taken(one.id()),
                    (int) Duration.between(since.getOrDefault(one.id(), now), now)
                            .toDays(),
                    answers.getOrDefault(one.id(), Map.of()).entrySet().stream()
                            .collect(toMap(
                                    said -> said.getKey().toString(),
                                    said -> said.getValue().numbers())),
                    preferred.getOrDefault(one.id(), List.of()).stream()
                            .map(EnrollmentId::toString)
                            .toList());
        }

        WorkFacts facts(EnrollmentCard one) {
            return Objects.requireNonNull(facts.get(one.person()));
        }

        private Hours week(WorkFacts facts) {
            return CohortReader.week(facts, hours, now);
        }
    }

    /** When somebody works in a week, with their clock as it is at that moment. */
    static Hours week(WorkFacts facts, Map<PersonId, WorkingHours> hours, Instant at) {
        var week = hours.getOrDefault(facts.person(), WorkingHours.USUAL);
        return new Hours(
                minutes(week.begins()),
                minutes(week.ends()),
                week.days().stream().map(DayOfWeek::getValue).toList(),
                facts.zone().getRules().getOffset(at).getTotalSeconds() / 60);
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
