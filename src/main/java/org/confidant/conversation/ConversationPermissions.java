package org.confidant.conversation;

import java.time.Instant;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** What the viewer may do in a conversation; asked by pages and controllers. What writes passes the gate besides. */
record ConversationPermissions(Standing standing) {

    public boolean send() {
        return standing.allows(Verb.SEND_MESSAGE);
    }

    /** Until when, at the latest, they write each other after the end; null while their mentorship goes on. */
    public @Nullable Instant until() {
        var ending = standing.ending();
        return ending == null ? null : ending.until(Verb.SEND_MESSAGE);
    }

    /** @throws RefusedException when nothing is sent here now */
    void requireSend() {
        if (!send()) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
    }
}
