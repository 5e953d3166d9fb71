package org.confidant.meeting;

import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.people.Viewer;

/** One reason to suggest topics for a planned meeting: said here, and by modules above, which know what is open beside meetings. */
public interface TopicRule {

    /** What the viewer may read, best first, in a number of statements that does not grow with it. */
    List<Topic> topics(Viewer viewer, Standing standing, MeetingCard meeting);
}
