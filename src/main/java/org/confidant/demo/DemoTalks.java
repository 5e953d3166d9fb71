package org.confidant.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's pairs met for, aim at and tell each other. */
@Component
@Conditional(DemoCondition.class)
class DemoTalks {

    private final DemoMeetings meetings;
    private final DemoGoals goals;
    private final DemoFeedback feedback;

    DemoTalks(DemoMeetings meetings, DemoGoals goals, DemoFeedback feedback) {
        this.meetings = meetings;
        this.goals = goals;
        this.feedback = feedback;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        meetings.tell(timeline, pairs);
        goals.tell(timeline, pairs);
        feedback.tell(timeline, pairs);
    }
}
