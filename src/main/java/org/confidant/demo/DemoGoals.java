package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.goal.EntryWords;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalState;
import org.confidant.goal.GoalWording;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentees aim at, how far they are, and what one of them has reached. */
@Component
@Conditional(DemoCondition.class)
class DemoGoals {

    private final GoalService goals;

    DemoGoals(GoalService goals) {
        this.goals = goals;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        var set = new HashMap<String, GoalId>();
        var owners = new HashMap<String, DemoPair>();
        for (var row : DemoTable.rows("goals")) {
            var pair = DemoPair.named(pairs, row.get("mentee"));
            owners.put(row.get("key"), pair);
            tellGoal(timeline, pair, row, set);
        }
        for (var row : DemoTable.rows("entries")) {
            var pair = DemoPair.named(owners, row.get("goal"));
            var words = new EntryWords(new BigDecimal(row.get("value")), row.get("words"));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    17,
                    pair.mentee(),
                    () -> goals.write(
                            pair.mentee(),
                            requireNonNull(set.get(row.get("goal"))),
                            words,
                            Scope.valueOf(row.get("scope"))));
        }
    }

    private void tellGoal(Timeline timeline, DemoPair pair, CSVRecord row, Map<String, GoalId> set) {
        var until = timeline.day(Integer.parseInt(row.get("until")));
        timeline.on(
                Integer.parseInt(row.get("day")),
                16,
                pair.mentee(),
                () -> set.put(row.get("key"), goals.set(pair.mentee(), pair.id(), wording(row), until)));
        if (!row.get("achieved").isEmpty()) {
            timeline.on(
                    Integer.parseInt(row.get("achieved")),
                    18,
                    pair.mentee(),
                    () -> goals.change(pair.mentee(), requireNonNull(set.get(row.get("key"))), GoalState.ACHIEVED));
        }
    }

    private static GoalWording wording(CSVRecord row) {
        return new GoalWording(
                row.get("title"),
                row.get("why"),
                row.get("measure"),
                new BigDecimal(row.get("start")),
                new BigDecimal(row.get("target")),
                row.get("unit"));
    }
}
