package org.confidant.agreement;

import java.util.Collection;
import java.util.Set;
import org.confidant.shared.MentorshipId;

/** Which closure conversations are done: told by the module that keeps them. */
public interface ClosedConversations {

    /** Those of them in which all who are still here have said so. In one statement, without a viewer. */
    Set<MentorshipId> among(Collection<MentorshipId> ids);
}
