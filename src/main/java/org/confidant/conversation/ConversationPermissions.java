package org.confidant.conversation;

import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.shared.RefusedException;

/** What the viewer may do in a conversation; asked by pages and controllers. What writes passes the gate besides. */
record ConversationPermissions(Standing standing) {

    public boolean send() {
        return standing.allows(Verb.SEND_MESSAGE);
    }

    /** @throws RefusedException when nothing is sent here now */
    void requireSend() {
        if (!send()) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
    }
}
