package org.confidant.guide;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.confidant.agreement.Standing;
import org.confidant.goal.GoalCard;
import org.confidant.goal.GoalService;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.Topic;
import org.confidant.meeting.TopicRule;
import org.confidant.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suggests the active goals, the one of which nothing was written for longest first. */
@Component
@Order(4)
class QuietGoals implements TopicRule {

    private final GoalService goals;

    QuietGoals(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public List<Topic> topics(Viewer viewer, Standing standing, MeetingCard meeting) {
        return goals.open(viewer, standing.mentorship()).stream()
                .sorted(Comparator.comparing(QuietGoals::quietSince))
                .map(goal -> Topic.of(Topic.Why.GOAL, AgendaKind.FUTURE_GOAL, goal.kept(), goal.title()))
                .toList();
    }

    private static Instant quietSince(GoalCard goal) {
        return Objects.requireNonNullElse(goal.lastEntry(), goal.setAt());
    }
}
