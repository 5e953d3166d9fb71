package org.confidant.guide;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.Topic;
import org.confidant.meeting.TopicRule;
import org.confidant.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suggests the questions of the guide that comes now. */
@Component
@Order(3)
class GuideQuestions implements TopicRule {

    private final GuideService guides;

    GuideQuestions(GuideService guides) {
        this.guides = guides;
    }

    @Override
    public List<Topic> topics(Viewer viewer, Standing standing, MeetingCard meeting) {
        return guides.current(viewer, standing).stream()
                .flatMap(guide -> guide.text().questions().stream())
                .map(question -> Topic.asked(question, AgendaKind.OTHER))
                .toList();
    }
}
