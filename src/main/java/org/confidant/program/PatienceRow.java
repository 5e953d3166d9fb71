package org.confidant.program;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** How long a program waits, as columns of its row, for queries of other modules that join it. */
public final class PatienceRow {

    private static final List<String> NAMES = List.of(
            "grace_days",
            "lapsed_intervals",
            "first_meeting_days",
            "feedback_days",
            "checkpoint_days",
            "inactive_days",
            "warning_days",
            "proposal_reminder_days",
            "proposal_lapse_days",
            "unsigned_first_days",
            "unsigned_again_days",
            "unsigned_coordinator_days");

    private PatienceRow() {}

    /** @param program the alias under which its table is joined */
    public static String columns(String program) {
        return NAMES.stream()
                .map(name -> program + "." + name + " as " + label(name))
                .collect(Collectors.joining(", "));
    }

    /** What {@link #columns} selected. */
    public static Patience read(ResultSet row) throws SQLException {
        var days = new int[NAMES.size()];
        for (var i = 0; i < days.length; i++) {
            days[i] = row.getInt(label(NAMES.get(i)));
        }
        return new Patience(
                days[0], days[1], days[2], days[3], days[4], days[5], days[6], days[7], days[8], days[9], days[10],
                days[11]);
    }

    private static String label(String name) {
        return "patience_" + name;
    }
}
