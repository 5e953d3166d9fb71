package org.confidant.demo;

import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentorships met for, aim at and tell each other. */
@Component
@Conditional(DemoCondition.class)
class DemoTalks {

    private final DemoMeetings meetings;
    private final DemoGoals goals;
    private final DemoFeedback feedback;
    private final DemoMessages messages;

    DemoTalks(DemoMeetings meetings, DemoGoals goals, DemoFeedback feedback, DemoMessages messages) {
        this.meetings = meetings;
        this.goals = goals;
        this.feedback = feedback;
        this.messages = messages;
    }

    void tell(Timeline timeline, Map<String, DemoMentorship> mentorships) {
        meetings.tell(timeline, mentorships);
        goals.tell(timeline, mentorships);
        feedback.tell(timeline, mentorships);
        messages.tell(timeline, mentorships);
    }
}
