package org.confidant.matching;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays two runs of a program side by side. */
@Component
@Transactional(readOnly = true)
class Comparisons {

    private final MatchRunService runs;
    private final MatchRunPages pages;
    private final ComparisonQueries queries;
    private final ResultRows rows;
    private final ProgramService programs;
    private final PeopleService people;

    Comparisons(
            MatchRunService runs,
            MatchRunPages pages,
            ComparisonQueries queries,
            ResultRows rows,
            ProgramService programs,
            PeopleService people) {
        this.runs = runs;
        this.pages = pages;
        this.queries = queries;
        this.rows = rows;
        this.programs = programs;
        this.people = people;
    }

    /**
     * @param with the run before; null for the one that this was made from
     * @throws NotVisibleException unless the viewer coordinates the program of both, or there is none before
     * @throws RefusedException when one of the two has no result
     */
    Comparison of(Viewer viewer, MatchRunId id, @Nullable MatchRunId with, int number) {
        var after = runs.require(viewer, id);
        var from = with == null ? after.parent() : with;
        if (from == null) {
            throw new NotVisibleException();
        }
        var before = runs.require(viewer, from);
        if (!before.program().equals(after.program())) {
            throw new NotVisibleException();
        }
        if (!before.done() || !after.done()) {
            throw RefusedException.notNow("matching.refused.notdone");
        }
        var changed = queries.changed(from, id, number);
        return new Comparison(
                programs.require(after.program()),
                List.of(before, after),
                List.of(pages.loads(from), pages.loads(id)),
                rows.snapshot(from)
                        .settings()
                        .weights()
                        .equals(rows.snapshot(id).settings().weights()),
                queries.balance(from, id),
                changed,
                people.cards(changed.rows().stream()
                        .flatMap(one -> Stream.of(one.person(), one.was(), one.is()))
                        .filter(Objects::nonNull)
                        .collect(toSet())));
    }
}
