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
import org.confidant.vault.Scope;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentees aim at, how far they are, and what some of them have reached or set aside. */
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

    /** @return the goals by their key, each of which is there once its day has come */
    Map<String, DemoGoal> tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        var told = new HashMap<String, DemoGoal>();
        for (var row : DemoTable.rows("goals")) {
            var mentorship = DemoMentorship.named(mentorships, row.get("mentorship"));
            var goal = new DemoGoal(mentorship, mentorship.person(row.get("owner")));
            told.put(row.get("key"), goal);
            tellGoal(timeline, goal, row);
        }
        DemoTable.rows("entries").forEach(row -> tellEntry(timeline, requireNonNull(told.get(row.get("goal"))), row));
        DemoTable.rows("set-asides").forEach(row -> setAside(timeline, requireNonNull(told.get(row.get("goal"))), row));
        guidance.tell(timeline, told);
        return told;
    }

    private void tellGoal(Timeline timeline, DemoGoal goal, CSVRecord row) {
        var owner = goal.owner();
        var until = timeline.day(Integer.parseInt(row.get("until")));
        timeline.on(
                Integer.parseInt(row.get("day")),
                16,
                owner,
                () -> goal.set(
                        goals.set(owner, goal.mentorship().id(), wording(row), until, DemoTable.scope(row, "scope"))));
        if (!row.get("achieved").isEmpty()) {
            timeline.on(
                    Integer.parseInt(row.get("achieved")),
                    18,
                    owner,
                    () -> goals.change(owner, goal.id(), GoalState.ACHIEVED));
        }
    }

    private void tellEntry(Timeline timeline, DemoGoal goal, CSVRecord row) {
        var words = entry(row);
        timeline.on(
                Integer.parseInt(row.get("day")),
                17,
                goal.owner(),
                () -> goals.write(goal.owner(), goal.id(), words, Scope.valueOf(row.get("scope"))));
    }

    private void setAside(Timeline timeline, DemoGoal goal, CSVRecord row) {
        timeline.on(
                Integer.parseInt(row.get("day")),
                18,
                goal.owner(),
                () -> goals.setAside(goal.owner(), goal.id(), row.get("reason"), Scope.valueOf(row.get("scope"))));
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
