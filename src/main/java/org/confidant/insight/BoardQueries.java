package org.confidant.insight;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.ProgramId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds mentorships in the copy of what the rules say of them. */
@Repository
class BoardQueries {

    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order that was asked for. */
    List<MentorshipId> page(ProgramId program, BoardAsk ask, int limit) {
        var order = ask.order();
        var back = ask.before() != null;
        var edge = back ? ask.before() : ask.after();
        var values = new HashMap<String, Object>();
        var where = where(ask, values);
        if (edge != null) {
            where += " and (%s) %s (%s)".formatted(order.columns(), back ? "<" : ">", ofTheEdge(order));
            values.put("edge", edge.value());
        }
        var found = new ArrayList<>(jdbc.sql("select mentorship_id from insight_board where " + where + " order by "
                        + (back ? order.backwards() : order.columns()) + " limit :limit")
                .params(values)
                .param("program", program.value())
                .param("limit", limit)
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list());
        if (back) {
            Collections.reverse(found);
        }
        return found;
    }

    /** Column by column: compared with one row of a subquery, PostgreSQL would read its way from the first page to the edge. */
    private static String ofTheEdge(BoardSort order) {
        return Arrays.stream(order.columns().split(", "))
                .map("(select %s from insight_board where program_id = :program and mentorship_id = :edge)"::formatted)
                .collect(joining(", "));
    }

    /** How many there are, on whatever page. Whoever asks for fewer is not counted further. */
    int count(ProgramId program, BoardAsk ask, int limit) {
        var values = new HashMap<String, Object>();
        return jdbc.sql("select count(*) from (select from insight_board where " + where(ask, values)
                        + " limit :limit) found")
                .params(values)
                .param("program", program.value())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** How many are in each state; one in which none is is absent. */
    Map<BoardState, Integer> counts(ProgramId program) {
        return jdbc
                .sql("select state, number from insight_board_count where program_id = :program and number > 0")
                .param("program", program.value())
                .query((row, n) -> Map.entry(BoardState.valueOf(row.getString(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Integer::sum, () -> new EnumMap<>(BoardState.class)));
    }

    private static String where(BoardAsk ask, Map<String, Object> values) {
        if (ask.state() != null) {
            values.put("need", ask.state().need());
        }
        if (ask.dates() != null) {
            values.put("dates", ask.dates().name());
        }
        if (ask.feedback() != null) {
            values.put("feedback", ask.feedback().name());
        }
        if (ask.agreement() != null) {
            values.put("agreement", ask.agreement().name());
        }
        var asked = values.keySet().stream()
                .sorted()
                .map(column -> " and " + column + " = :" + column)
                .collect(joining());
        return "program_id = :program" + asked + (ask.held() == null ? "" : ask.held() ? " and held" : " and not held");
    }
}
