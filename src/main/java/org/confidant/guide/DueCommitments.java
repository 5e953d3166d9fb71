package org.confidant.guide;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.commitment.Commitments;
import org.confidant.meeting.AgendaKind;
import org.confidant.meeting.MeetingCard;
import org.confidant.meeting.Topic;
import org.confidant.meeting.TopicRule;
import org.confidant.people.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Suggests what somebody took on and is due by the day of the meeting, the first due first. */
@Component
@Order(2)
class DueCommitments implements TopicRule {

    private final Commitments commitments;

    DueCommitments(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<Topic> topics(Viewer viewer, Standing standing, MeetingCard meeting) {
        var day = meeting.startsAt().atZone(viewer.zone()).toLocalDate();
        return commitments.open(viewer, standing).stream()
                .filter(one -> !one.dueOn().isAfter(day))
                .map(one -> Topic.of(Topic.Why.COMMITMENT, AgendaKind.OTHER, one.kept(), one.text()))
                .toList();
    }
}
