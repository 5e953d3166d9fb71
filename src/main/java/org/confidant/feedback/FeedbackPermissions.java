package org.confidant.feedback;

import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;

/** What the viewer may do with feedback in a mentorship; asked by pages and service alike. */
record FeedbackPermissions(boolean give, boolean acknowledge) {

    static FeedbackPermissions of(Standing standing) {
        return new FeedbackPermissions(standing.allows(Verb.GIVE_FEEDBACK), standing.allows(Verb.ACKNOWLEDGE_FEEDBACK));
    }

    boolean acknowledges(Standing standing, FeedbackRow row) {
        return acknowledge && row.acknowledgedAt() == null && row.receiver().equals(standing.viewer());
    }
}
