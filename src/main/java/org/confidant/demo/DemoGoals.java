package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.confidant.goal.EntryWords;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalState;
import org.confidant.goal.GoalWording;
import org.confidant.goal.SuccessMeasure;
import org.confidant.shared.GoalId;
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentees aim at, how far they are, and what one of them has reached. */
@Component
@Conditional(DemoCondition.class)
class DemoGoals {

    private static final int COUNTED = 1;
    private static final int DONE_OR_NOT = 2;

    private final GoalService goals;
    private final DemoGuidance guidance;

    DemoGoals(GoalService goals, DemoGuidance guidance) {
        this.goals = goals;
        this.guidance = guidance;
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
            var words = entry(row);
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
        guidance.tell(timeline, owners, set);
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

    private static EntryWords entry(CSVRecord row) {
        var values = new HashMap<Integer, BigDecimal>();
        values.put(COUNTED, new BigDecimal(row.get("value")));
        if (!row.get("also").isEmpty()) {
            values.put(DONE_OR_NOT, new BigDecimal(row.get("also")));
        }
        return new EntryWords(values, row.get("words"));
    }

    private static GoalWording wording(CSVRecord row) {
        var measures = new ArrayList<SuccessMeasure>();
        measures.add(new SuccessMeasure(
                COUNTED,
                row.get("measure"),
                new BigDecimal(row.get("start")),
                new BigDecimal(row.get("target")),
                row.get("unit")));
        if (!row.get("also").isEmpty()) {
            measures.add(new SuccessMeasure(DONE_OR_NOT, row.get("also"), null, null, ""));
        }
        return new GoalWording(row.get("title"), row.get("why"), measures, measures.size());
    }
}
