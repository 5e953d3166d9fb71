package org.confidant.mentorship;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SpaceId;

/**
 * A mentorship as other modules know it.
 *
 * @param participants mentors first
 * @param since when the last of them accepted
 */
public record MentorshipCard(
        MentorshipId id,
        ProgramId program,
        SpaceId space,
        List<Participant> participants,
        MentorshipState state,
        Instant since) {

    public boolean includes(PersonId person) {
        return participants.stream()
                .anyMatch(participant -> participant.person().equals(person));
    }
}
