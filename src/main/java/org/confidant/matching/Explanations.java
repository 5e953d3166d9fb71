package org.confidant.matching;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.matching.Explanation.Beside;
import org.confidant.matching.Explanation.Relaxed;
import org.confidant.matching.Explanation.Side;
import org.confidant.matching.fit.Couple;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Why a run came out as it did, one mentee at a time. */
@Component
@Transactional(readOnly = true)
class Explanations {

    private final MatchRunService runs;
    private final SolvedRuns solved;
    private final ChoiceRows choices;
    private final ProgramService programs;
    private final PeopleService people;

    Explanations(
            MatchRunService runs,
            SolvedRuns solved,
            ChoiceRows choices,
            ProgramService programs,
            PeopleService people) {
        this.runs = runs;
        this.solved = solved;
        this.choices = choices;
        this.programs = programs;
        this.people = people;
    }

    /**
     * @param mentor whom to lay beside the mentee; null for the one whom they were given
     * @throws NotVisibleException unless the viewer coordinates the run's program, and both are in the run
     * @throws RefusedException when it has no result
     */
    Explanation of(Viewer viewer, MatchRunId id, EnrollmentId mentee, @Nullable EnrollmentId mentor) {
        var run = runs.require(viewer, id);
        if (!run.done()) {
            throw RefusedException.notNow("matching.refused.notdone");
        }
        var laid = solved.of(id);
        var menteeAt = laid.mentee(mentee.toString()).orElseThrow(NotVisibleException::new);
        var asked = new Questioning(laid, menteeAt);
        var own = asked.own();
        var about = mentor == null ? (own == null ? null : own.id()) : mentor;
        var at = about == null ? -1 : laid.mentor(about.toString()).orElseThrow(NotVisibleException::new);
        var pair = about == null ? null : asked.beside(at, choice(id, mentee, about));
        var open = asked.open();
        var relaxed = own == null ? new WithoutRules(laid, menteeAt).all() : List.<Relaxed>of();
        var others = asked.others(at);
        var persons = Stream.of(
                        Stream.of(asked.asked()),
                        Stream.ofNullable(own),
                        open.stream(),
                        relaxed.stream().map(Relaxed::mentor),
                        others.stream(),
                        Stream.ofNullable(pair).map(Beside::mentor),
                        Stream.ofNullable(pair).map(Beside::against).filter(Objects::nonNull))
                .flatMap(sides -> sides)
                .map(Side::person);
        var moved = Stream.ofNullable(pair)
                .flatMap(one -> one.moves().stream())
                .flatMap(one -> Stream.of(one.mentee(), one.from(), one.to()))
                .filter(Objects::nonNull);
        return new Explanation(
                programs.require(run.program()),
                run,
                asked.asked(),
                own,
                pair,
                asked.why(),
                open,
                relaxed,
                others,
                asked.excluded(),
                asked.full(),
                people.cards(Stream.concat(persons, moved).collect(toSet())));
    }

    private Choice.@Nullable Kind choice(MatchRunId id, EnrollmentId mentee, EnrollmentId mentor) {
        var pair = new Couple(mentee.toString(), mentor.toString());
        return choices.of(id).stream()
                .filter(one -> one.pair().equals(pair))
                .findFirst()
                .map(Choice::kind)
                .orElse(null);
    }
}
