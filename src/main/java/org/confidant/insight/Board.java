package org.confidant.insight;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.confidant.program.ProgramCard;

/**
 * A page of a program's mentorships, as they were asked for.
 *
 * @param counts how many are in each state, whatever was asked
 * @param found how many there are of what was asked; one more than {@link #MOST} where there are more
 * @param earlier whether a page comes before it
 * @param later whether a page comes after it
 */
record Board(
        ProgramCard program,
        BoardAsk ask,
        Map<BoardState, Integer> counts,
        List<BoardRow> rows,
        int found,
        boolean earlier,
        boolean later) {

    static final int PAGE = 25;

    /** Nobody counts further. */
    static final int MOST = 1000;

    public boolean none() {
        return all() == 0;
    }

    public int all() {
        return count(state -> true);
    }

    public boolean tooMany() {
        return found > MOST;
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

    public String path() {
        return "/programs/" + program.id() + "/mentorships";
    }

    public String path(BoardAsk other) {
        return other.path(program.id());
    }

    public String pathOf(BoardState state) {
        return path(ask.in(state));
    }

    public String pathBefore() {
        return path(
                rows.isEmpty()
                        ? ask.first()
                        : ask.until(rows.get(0).mentorship().id()));
    }

    public String pathAfter() {
        return path(ask.from(rows.get(rows.size() - 1).mentorship().id()));
    }

    private int count(Predicate<BoardState> states) {
        return counts.entrySet().stream()
                .filter(one -> states.test(one.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
