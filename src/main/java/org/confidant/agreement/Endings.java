package org.confidant.agreement;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.confidant.mentorship.MentorshipService;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Component;

/** When mentorships ended, and whether those who took part are done with it. */
@Component
class Endings {

    private final MentorshipService mentorships;
    private final ClosedConversations conversations;

    Endings(MentorshipService mentorships, ClosedConversations conversations) {
        this.mentorships = mentorships;
        this.conversations = conversations;
    }

    /** One that goes on is absent. In two statements at the most. */
    Map<MentorshipId, Ending> of(Collection<MentorshipId> ids) {
        var ends = mentorships.endsOf(ids);
        if (ends.isEmpty()) {
            return Map.of();
        }
        var closed = conversations.among(ends.keySet());
        return ends.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> new Ending(one.getValue(), closed.contains(one.getKey()))));
    }
}
