package org.confidant.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's pairs met for and aim at. */
@Component
@Conditional(DemoCondition.class)
class DemoTalks {

    private final DemoMeetings meetings;
    private final DemoGoals goals;

    DemoTalks(DemoMeetings meetings, DemoGoals goals) {
        this.meetings = meetings;
        this.goals = goals;
    }

    void tell(Timeline timeline, Map<String, DemoPair> pairs) {
        meetings.tell(timeline, pairs);
        goals.tell(timeline, pairs);
    }
}
