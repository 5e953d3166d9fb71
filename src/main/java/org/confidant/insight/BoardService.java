package org.confidant.insight;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A page of a board: found in the copy, which is brought up to date before, and shown as the rules say now. */
@Service
@Transactional
class BoardService {

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final BoardKeeper keeper;
    private final BoardQueries queries;
    private final BoardRows rows;

    BoardService(
            ProgramService programs,
            MentorshipService mentorships,
            BoardKeeper keeper,
            BoardQueries queries,
            BoardRows rows) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.keeper = keeper;
        this.queries = queries;
        this.rows = rows;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    Board board(Viewer viewer, ProgramId id, BoardAsk ask) {
        var program = programs.requireCoordinator(viewer, id);
        keeper.keep(id);
        var counts = queries.counts(id);
        var found = queries.page(id, ask, Board.PAGE + 1);
        var back = ask.before() != null;
        var more = found.size() > Board.PAGE;
        var page = back ? last(found) : found.subList(0, Math.min(found.size(), Board.PAGE));
        return new Board(
                program,
                ask,
                counts,
                rows(viewer, id, page),
                found(id, ask, counts),
                back ? more : ask.after() != null,
                back || more);
    }

    private int found(ProgramId id, BoardAsk ask, Map<BoardState, Integer> counts) {
        if (ask.narrow()) {
            return queries.count(id, ask, Board.MOST + 1);
        }
        return counts.entrySet().stream()
                .filter(one -> ask.state() == null || one.getKey() == ask.state())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<BoardRow> rows(Viewer viewer, ProgramId id, List<MentorshipId> page) {
        var known = rows.of(mentorships.among(viewer, id, page)).stream()
                .collect(toMap(row -> row.mentorship().id(), row -> row));
        return page.stream().flatMap(one -> Stream.ofNullable(known.get(one))).toList();
    }

    private static List<MentorshipId> last(List<MentorshipId> found) {
        return found.subList(Math.max(0, found.size() - Board.PAGE), found.size());
    }
}
