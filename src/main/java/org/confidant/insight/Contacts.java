package org.confidant.insight;

import java.util.Collection;
import java.util.Map;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Component;

/** Asks the features when and how often, never what. */
@Component
class Contacts {

    Map<MentorshipId, Contact> of(Collection<MentorshipId> ids) {
        return Map.of();
    }
}
