package org.confidant.goal;

import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;

/** What goals ask of the feedback that they come from: said by the module that keeps it. */
public interface ReceivedFeedback {

    /** Whether the viewer gave or received it, in this mentorship. */
    boolean concerns(Viewer viewer, MentorshipId mentorship, FeedbackId id);

    /**
     * @throws NotVisibleException unless the viewer gave or received it, in this mentorship
     * @throws RefusedException when they gave it
     */
    void requireReceived(Viewer viewer, MentorshipId mentorship, FeedbackId id);
}
