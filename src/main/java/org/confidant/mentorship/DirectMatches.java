package org.confidant.mentorship;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.confidant.mentorship.ManyProposals.Pair;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins mentorships of two who found each other: one asked, the other said yes, and nobody else has to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DirectMatches {

    private final ManyProposals many;
    private final ProposalRepository proposals;
    private final Pairing pairing;
    private final MentorshipBeginning beginning;
    private final ProgramService programs;
    private final Clock clock;

    DirectMatches(
            ManyProposals many,
            ProposalRepository proposals,
            Pairing pairing,
            MentorshipBeginning beginning,
            ProgramService programs,
            Clock clock) {
        this.many = many;
        this.proposals = proposals;
        this.pairing = pairing;
        this.beginning = beginning;
        this.programs = programs;
        this.clock = clock;
    }

    /** Holds the places of both until the transaction ends, so that room is counted one after the other. */
    public void hold(Pair pair) {
        many.hold(List.of(pair));
    }

    /** What keeps the two apart now; proposals that are open take no room from them. */
    public Optional<Refusal> against(Pair pair) {
        var both = programs.enrollments(List.of(pair.mentee(), pair.mentor()));
        var mentee = requireNonNull(both.get(pair.mentee()));
        var mentor = requireNonNull(both.get(pair.mentor()));
        return pairing.candidates(List.of(mentor, mentee), mentee.program(), mentee.id()).stream()
                .flatMap(one -> Optional.ofNullable(one.refusal()).stream())
                .findFirst();
    }

    /**
     * Only once {@link #against} and the caller's own rules have nothing to say, with both places held.
     *
     * @param by whoever says the second yes
     * @throws RefusedException when room is gone, one of the two has left, or the program is over
     */
    public MentorshipId begin(Viewer by, Pair pair) {
        var both = List.copyOf(
                programs.enrollments(List.of(pair.mentee(), pair.mentor())).values());
        var program = both.get(0).program();
        var asker = both.stream()
                .filter(one -> one.id().equals(pair.mentee()))
                .map(EnrollmentCard::person)
                .findFirst()
                .orElseThrow();
        var patience = Duration.ofDays(programs.require(program).patience().proposalLapseDays());
        var agreed = proposals.saveAndFlush(Proposal.agreed(program, patience, both, asker, clock.instant()));
        return beginning.begin(agreed.card(clock.instant()), by);
    }
}
