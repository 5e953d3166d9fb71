package org.confidant.mentorship;

import java.time.Instant;
import java.util.List;
import org.confidant.people.PersonCard;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramCard;
import org.confidant.reading.Kept;
import org.confidant.shared.PersonId;
import org.confidant.shared.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Where pairing stands in a program: mentees nobody is asked about, and whom the coordinator has asked.
 *
 * @param q what those who wait were searched for; may be empty
 * @param total how many wait in all
 */
record PairingPage(ProgramCard program, String q, int total, Slice<Waiting> waiting, Slice<Line> proposals) {

    /** @param parted since when they have had no mentor any more; null for whoever has had none yet, and where it does not matter */
    record Waiting(
            EnrollmentCard enrollment,
            PersonCard person,
            @Nullable Instant parted) {

        public List<String> topics() {
            return enrollment.topics().stream().sorted().toList();
        }
    }

    /** Why somebody said no. */
    record Reason(Kept kept, String words) {}

    /** @param people those asked, mentors first */
    record Line(ProposalCard proposal, List<PersonCard> people, List<Reason> reasons) {

        /** Who has not answered yet, while that is still asked. */
        public List<String> unanswered() {
            return people.stream()
                    .filter(person -> waits(person.id()))
                    .map(PersonCard::name)
                    .toList();
        }

        private boolean waits(PersonId person) {
            return proposal.state() == ProposalState.OPEN
                    && proposal.invitee(person).answer() == Answer.WAITING;
        }
    }
}
