package org.confidant.feedback;

import org.confidant.goal.ReceivedFeedback;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells goals of the feedback that they come from. */
@Component
@Transactional(readOnly = true)
class FeedbackOfGoals implements ReceivedFeedback {

    private final FeedbackQueries queries;
    private final FeedbackRepository feedback;

    FeedbackOfGoals(FeedbackQueries queries, FeedbackRepository feedback) {
        this.queries = queries;
        this.feedback = feedback;
    }

    @Override
    public boolean concerns(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        return queries.concerns(viewer.id(), mentorship, id);
    }

    @Override
    public void requireReceived(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        if (!concerns(viewer, mentorship, id)) {
            throw new NotVisibleException();
        }
        if (!feedback.findById(id)
                .orElseThrow(NotVisibleException::new)
                .receiver()
                .equals(viewer.id())) {
            throw RefusedException.notYours("feedback.refused.own");
        }
    }
}
