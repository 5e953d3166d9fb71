package org.confidant.insight;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.confidant.program.ProgramCard;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * All mentorships of a program, those most in need first; one state of them, or all, is shown.
 *
 * @param number the page that was asked for
 */
record Board(
        ProgramCard program, List<BoardRow> all, @Nullable BoardState only, int number) {

    static final int PAGE = 50;

    public Slice<BoardRow> page() {
        var shown = all.stream().filter(row -> only == null || row.state() == only);
        return Slice.of(shown.toList(), number, PAGE);
    }

    /** Of this state, on whatever page. */
    public String path() {
        return "/programs/" + program.id() + "/mentorships" + (only == null ? "" : "?state=" + only);
    }

    public Map<BoardState, Long> counts() {
        return all.stream().collect(groupingBy(BoardRow::state, () -> new EnumMap<>(BoardState.class), counting()));
    }

    public int running() {
        return count(state -> state != BoardState.ENDED);
    }

    public int quiet() {
        return count(BoardState::quiet);
    }

    public int unsigned() {
        return count(state -> state == BoardState.UNSIGNED);
    }

    public int needDate() {
        return count(BoardState::needsADate);
    }

    /** Those that keep their rhythm, or rest by agreement. */
    public int calm() {
        return running() - quiet() - unsigned() - needDate();
    }

    private int count(Predicate<BoardState> states) {
        return (int) all.stream().filter(row -> states.test(row.state())).count();
    }
}
