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

    void tell(Timeline timeline, Map<String, DemoGoal> goals) {
        DemoTable.rows("milestones").forEach(row -> keep(timeline, goal(goals, row), row));
        DemoTable.rows("comments").forEach(row -> comment(timeline, goal(goals, row), row));
    }

    private void keep(Timeline timeline, DemoGoal goal, CSVRecord row) {
        var mentee = goal.owner();
        var due = timeline.day(day(row, "due"));
        var kept = new AtomicReference<MilestoneId>();
        timeline.on(
                day(row, "day"), 18, mentee, () -> kept.set(milestones.add(mentee, goal.id(), row.get("title"), due)));
        if (!row.get("reached").isEmpty()) {
            timeline.on(
                    day(row, "reached"),
                    18,
                    mentee,
                    () -> milestones.change(mentee, requireNonNull(kept.get()), MilestoneChange.REACHED));
        }
    }

    private void comment(Timeline timeline, DemoGoal goal, CSVRecord row) {
        var said = new AtomicReference<GoalCommentId>();
        var suggestion = !row.get("suggestion").isEmpty();
        timeline.on(
                day(row, "day"),
                18,
                goal.mentor(),
                () -> said.set(comments.say(goal.mentor(), goal.id(), row.get("words"), suggestion)));
        if (!row.get("answer").isEmpty()) {
            var answer = SuggestionAnswer.valueOf(row.get("answer"));
            timeline.on(
                    day(row, "day") - ANSWERED_AFTER,
                    18,
                    goal.owner(),
                    () -> comments.answer(goal.owner(), requireNonNull(said.get()), answer));
        }
    }

    private static DemoGoal goal(Map<String, DemoGoal> goals, CSVRecord row) {
        return requireNonNull(goals.get(row.get("goal")));
    }

    private static int day(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }
}
