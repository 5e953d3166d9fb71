package org.confidant.demo;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.csv.CSVRecord;
import org.confidant.goal.CommentService;
import org.confidant.goal.MilestoneChange;
import org.confidant.goal.MilestoneService;
import org.confidant.goal.SuggestionAnswer;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The stages on the way to the demo company's goals, and what the mentors say about them. */
@Component
@Conditional(DemoCondition.class)
class DemoGuidance {

    private static final int ANSWERED_AFTER = 5;

    private final MilestoneService milestones;
    private final CommentService comments;

    DemoGuidance(MilestoneService milestones, CommentService comments) {
        this.milestones = milestones;
        this.comments = comments;
    }

    /** @param set the goals, once they are set */
    void tell(Timeline timeline, Map<String, DemoPair> owners, Map<String, GoalId> set) {
        DemoTable.rows("milestones").forEach(row -> keep(timeline, DemoPair.named(owners, row.get("goal")), set, row));
        DemoTable.rows("comments").forEach(row -> comment(timeline, DemoPair.named(owners, row.get("goal")), set, row));
    }

    private void keep(Timeline timeline, DemoPair pair, Map<String, GoalId> set, CSVRecord row) {
        var mentee = pair.mentee();
        var due = timeline.day(day(row, "due"));
        var kept = new AtomicReference<MilestoneId>();
        timeline.on(
                day(row, "day"),
                18,
                mentee,
                () -> kept.set(milestones.add(mentee, goal(set, row), row.get("title"), due)));
        if (!row.get("reached").isEmpty()) {
            timeline.on(
                    day(row, "reached"),
                    18,
                    mentee,
                    () -> milestones.change(mentee, requireNonNull(kept.get()), MilestoneChange.REACHED));
        }
    }

    private void comment(Timeline timeline, DemoPair pair, Map<String, GoalId> set, CSVRecord row) {
        var said = new AtomicReference<GoalCommentId>();
        var suggestion = !row.get("suggestion").isEmpty();
        timeline.on(
                day(row, "day"),
                18,
                pair.mentor(),
                () -> said.set(comments.say(pair.mentor(), goal(set, row), row.get("words"), suggestion)));
        if (!row.get("answer").isEmpty()) {
            var answer = SuggestionAnswer.valueOf(row.get("answer"));
            timeline.on(
                    day(row, "day") - ANSWERED_AFTER,
                    18,
                    pair.mentee(),
                    () -> comments.answer(pair.mentee(), requireNonNull(said.get()), answer));
        }
    }

    private static GoalId goal(Map<String, GoalId> set, CSVRecord row) {
        return requireNonNull(set.get(row.get("goal")));
    }

    private static int day(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
