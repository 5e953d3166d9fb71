package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.goal.EntryWords;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalWording;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentees aim at, and how far they are. */
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
            var until = timeline.day(Integer.parseInt(row.get("until")));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    17,
                    () -> set.put(row.get("key"), goals.set(pair.mentee(), pair.id(), wording(row), until)));
        }
        for (var row : DemoTable.rows("entries")) {
            var pair = DemoPair.named(owners, row.get("goal"));
            var words = new EntryWords(new BigDecimal(row.get("value")), row.get("words"));
            timeline.on(
                    Integer.parseInt(row.get("day")),
                    18,
                    () -> goals.write(pair.mentee(), requireNonNull(set.get(row.get("goal"))), words, Scope.PAIR));
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
