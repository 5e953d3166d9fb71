package org.confidant.insight;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.feedback.FeedbackService;
import org.confidant.goal.GoalCounts;
import org.confidant.goal.GoalService;
import org.confidant.meeting.MeetingHistory;
import org.confidant.meeting.MeetingHistory.Held;
import org.confidant.meeting.MeetingService;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Component;

/** Asks the features when and how often, never what. */
@Component
class Contacts {

    private final MeetingService meetings;
    private final GoalService goals;
    private final FeedbackService feedback;

    Contacts(MeetingService meetings, GoalService goals, FeedbackService feedback) {
        this.meetings = meetings;
        this.goals = goals;
        this.feedback = feedback;
    }

    /** In one statement; a mentorship without meetings is absent. */
    Map<MentorshipId, Contact> of(Collection<MentorshipId> ids) {
        return meetings.history(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> contact(one.getValue())));
    }

    /** What a mentorship has of each. Who wrote it, and who for, is left out: it would tell of a person. */
    Tally tally(MentorshipId id) {
        var ids = List.of(id);
        var counts = goals.counts(ids).getOrDefault(id, GoalCounts.NONE);
        return new Tally(
                counts.active(), counts.achieved(), feedback.counts(ids).getOrDefault(id, 0));
    }

    private static Contact contact(MeetingHistory history) {
        return new Contact(
                history.held().stream().map(Held::startedAt).toList(),
                history.held().stream().mapToInt(Held::minutes).sum(),
                history.nextPlanned());
    }
}
