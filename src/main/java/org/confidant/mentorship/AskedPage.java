package org.confidant.mentorship;

import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;
import org.confidant.program.ProgramCard;
import org.confidant.reading.Names;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for one of those whom it asks.
 *
 * @param begun the mentorship that came of it, or null
 */
record AskedPage(
        ProposalCard proposal,
        ProgramCard program,
        PersonId viewer,
        List<PersonCard> others,
        List<String> sharedTopics,
        List<String> sharedLanguages,
        @Nullable MentorshipId begun) {

    public List<String> givenNames() {
        return others.stream().map(Names::given).toList();
    }

    public Place place() {
        return proposal.invitee(viewer).place();
    }

    public boolean mayAnswer() {
        return ProposalPermissions.of(proposal, viewer).answer();
    }

    /** How it stands, as the viewer may know it: that somebody said no, never who. */
    public String stage() {
        return proposal.invitee(viewer).answer() == Answer.DECLINED
                ? ProposalState.DECLINED.name()
                : proposal.state() != ProposalState.OPEN ? proposal.state().name() : mayAnswer() ? "MINE" : "THEIRS";
    }
}
