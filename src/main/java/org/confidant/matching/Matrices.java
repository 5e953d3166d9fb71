package org.confidant.matching;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.confidant.matching.MatchRunQueries.MenteeRow;
import org.confidant.matching.Matrix.Cell;
import org.confidant.matching.Matrix.Column;
import org.confidant.matching.Matrix.Row;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the mentees of a run beside the mentors who matter to them, a few at a time: all beside all is more than anybody can look at. */
@Component
@Transactional(readOnly = true)
class Matrices {

    static final int ROWS = 10;

    private static final int COLUMNS = 12;

    /** So many mentors of each mentee are looked at, besides the one whom they were given. */
    private static final int BEST = 3;

    private final MatchRunService runs;
    private final MatchRunPages pages;
    private final MatchRunQueries queries;
    private final SolvedRuns solved;
    private final ProgramService programs;
    private final PeopleService people;

    Matrices(
            MatchRunService runs,
            MatchRunPages pages,
            MatchRunQueries queries,
            SolvedRuns solved,
            ProgramService programs,
            PeopleService people) {
        this.runs = runs;
        this.pages = pages;
        this.queries = queries;
        this.solved = solved;
        this.programs = programs;
        this.people = people;
    }

    /**
     * Those without a mentor first, then the weakest fit.
     *
     * @throws NotVisibleException unless the viewer coordinates its program
     * @throws RefusedException when it has no result
     */
    Matrix of(Viewer viewer, MatchRunId id, String q, int number) {
        var run = runs.requireDone(viewer, id);
        var mentees = queries.mentees(id, pages.named(q), number, ROWS);
        var laid = new Laid(solved.of(id));
        var mentors = laid.mentors(mentees.rows());
        var columns = mentors.stream().map(laid::column).toList();
        var rows = mentees.rows().stream().map(row -> laid.row(row, mentors)).toList();
        return new Matrix(
                programs.require(run.program()),
                run,
                q,
                columns,
                new Slice<>(rows, mentees.number(), mentees.more()),
                people.cards(Stream.concat(
                                rows.stream().map(Row::person), columns.stream().map(Column::person))
                        .collect(toSet())));
    }

    /** A run laid out, with mentees and mentors as indices into it. */
    private record Laid(Solved solved) {

        /** Whom these mentees were given, then who would fit each of them best, in turn, until there are enough. */
        List<Integer> mentors(List<MenteeRow> rows) {
            var mentors = new LinkedHashSet<Integer>();
            rows.stream()
                    .flatMap(row -> Stream.ofNullable(row.mentor()))
                    .map(this::mentor)
                    .forEach(mentors::add);
            var best = rows.stream().map(row -> best(mentee(row))).toList();
            IntStream.range(0, BEST)
                    .boxed()
                    .flatMap(place ->
                            best.stream().filter(one -> place < one.size()).map(one -> one.get(place)))
                    .forEach(mentors::add);
            return mentors.stream().limit(COLUMNS).toList();
        }

        Column column(int mentor) {
            var member = solved.mentors().get(mentor);
            return new Column(EnrollmentId.of(member.id()), PersonId.of(member.person()));
        }

        Row row(MenteeRow row, List<Integer> mentors) {
            var mentee = mentee(row);
            var given = solved.matching().mentorOf(mentee).orElse(-1);
            return new Row(
                    row.mentee(),
                    row.person(),
                    mentors.stream()
                            .map(mentor -> new Cell(
                                    solved.fit().score(mentee, mentor),
                                    solved.fit().excludes(mentee, mentor).orElse(null),
                                    given == mentor))
                            .toList());
        }

        private List<Integer> best(int mentee) {
            return IntStream.range(0, solved.mentors().size())
                    .filter(mentor -> solved.fit().excludes(mentee, mentor).isEmpty())
                    .boxed()
                    .sorted(comparing(mentor -> -solved.fit().score(mentee, mentor)))
                    .limit(BEST)
                    .toList();
        }

        private int mentee(MenteeRow row) {
            return solved.mentee(row.mentee().toString()).orElseThrow();
        }

        private int mentor(EnrollmentId id) {
            return solved.mentor(id.toString()).orElseThrow();
        }
    }
}
