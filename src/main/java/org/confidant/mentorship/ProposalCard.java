package org.confidant.mentorship;

import java.time.Instant;
import java.util.List;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;

/**
 * A proposal as pages show it.
 *
 * @param invitees mentors first
 */
public record ProposalCard(
        ProposalId id, ProgramId program, List<Invitee> invitees, ProposalState state, Instant proposedAt) {

    /** Those who said yes. */
    List<Invitee> accepted() {
        return invitees.stream()
                .filter(invitee -> invitee.answer() == Answer.ACCEPTED)
                .toList();
    }

    /** Whether more than two are asked. */
    public boolean circle() {
        return invitees.size() > 2;
    }

    public Invitee invitee(PersonId person) {
        return invitees.stream()
                .filter(invitee -> invitee.person().equals(person))
                .findFirst()
                .orElseThrow();
    }
}
