package org.confidant.demo;

import java.util.Map;
import org.confidant.people.Viewer;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What the demo company's mentorships met for, aim at and tell each other. */
@Component
@Conditional(DemoCondition.class)
class DemoTalks {

    private final DemoAgreements agreements;
    private final DemoMeetings meetings;
    private final DemoReaffirmations reaffirmations;
    private final DemoFits fits;
    private final DemoGuides guides;
    private final DemoGoals goals;
    private final DemoCheckIns checkIns;
    private final DemoFeedback feedback;
    private final DemoMessages messages;
    private final DemoCommitments commitments;
    private final DemoConcerns concerns;
    private final DemoClosures closures;

    DemoTalks(
            DemoAgreements agreements,
            DemoMeetings meetings,
            DemoReaffirmations reaffirmations,
            DemoFits fits,
            DemoGuides guides,
            DemoGoals goals,
            DemoCheckIns checkIns,
            DemoFeedback feedback,
            DemoMessages messages,
            DemoCommitments commitments,
            DemoConcerns concerns,
            DemoClosures closures) {
        this.agreements = agreements;
        this.meetings = meetings;
        this.reaffirmations = reaffirmations;
        this.fits = fits;
        this.guides = guides;
        this.goals = goals;
        this.checkIns = checkIns;
        this.feedback = feedback;
        this.messages = messages;
        this.commitments = commitments;
        this.concerns = concerns;
        this.closures = closures;
    }

    void tell(Timeline timeline, Map<String, Viewer> people, Map<String, DemoMentorship> mentorships) {
        agreements.tell(timeline, mentorships);
        meetings.tell(timeline, mentorships);
        reaffirmations.tell(timeline, mentorships);
        fits.tell(timeline, mentorships);
        guides.tell(timeline, mentorships);
        var told = goals.tell(timeline, mentorships);
        checkIns.tell(timeline, mentorships, told);
        feedback.tell(timeline, mentorships);
        messages.tell(timeline, mentorships);
        commitments.tell(timeline, mentorships);
        concerns.tell(timeline, people, mentorships);
        closures.tell(timeline, mentorships, told);
    }
}
