package org.confidant.mentorship;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.EnrollmentCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProposalId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: a coordinator asks a mentor and a mentee, both answer, and the last yes begins the mentorship. */
@Service
@Transactional(readOnly = true)
public class ProposalService {

    private final ProposalRepository proposals;
    private final MentorshipQueries queries;
    private final Pairing pairing;
    private final MentorshipBeginning beginning;
    private final ProgramService programs;
    private final AuditService audit;
    private final Clock clock;

    ProposalService(
            ProposalRepository proposals,
            MentorshipQueries queries,
            Pairing pairing,
            MentorshipBeginning beginning,
            ProgramService programs,
            AuditService audit,
            Clock clock) {
        this.proposals = proposals;
        this.queries = queries;
        this.pairing = pairing;
        this.beginning = beginning;
        this.programs = programs;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every mentor of the program beside this mentee: those who can be paired first, most shared topics first. */
    public List<Candidate> candidates(Viewer viewer, ProgramId program, EnrollmentId mentee) {
        return pairing.candidates(programs.enrollments(viewer, program), program, mentee);
    }

    /**
     * Asks a mentee and a mentor of the program.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program, or an enrollment is not of it
     * @throws RefusedException when a rule keeps the two apart
     */
    @Transactional
    public ProposalId propose(Viewer viewer, ProgramId program, EnrollmentId mentee, EnrollmentId mentor) {
        var candidate = candidates(viewer, program, mentee).stream()
                .filter(one -> one.mentor().id().equals(mentor))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
        Optional.ofNullable(candidate.refusal()).ifPresent(refusal -> {
            throw RefusedException.notNow(refusal.messageKey());
        });
        var menteeCard = programs.enrollment(mentee).orElseThrow(NotVisibleException::new);
        var proposal = proposals.save(new Proposal(
                program, List.<EnrollmentCard>of(candidate.mentor(), menteeCard), viewer.id(), clock.instant()));
        audit.record(viewer.id(), "proposal.made", proposal.id().toString(), Map.of());
        return proposal.id();
    }

    /** @throws NotVisibleException unless the viewer was asked */
    public ProposalCard requireAsked(Viewer viewer, ProposalId id) {
        return proposals
                .findById(id)
                .map(Proposal::card)
                .filter(card -> ProposalPermissions.of(card, viewer.id()).see())
                .orElseThrow(NotVisibleException::new);
    }

    /** Proposals that wait for the viewer's answer. */
    public List<ProposalCard> waitingFor(Viewer viewer) {
        return cards(queries.waitingFor(viewer.id()));
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    public List<ProposalCard> inProgram(Viewer viewer, ProgramId program) {
        programs.requireCoordinator(viewer, program);
        return cards(queries.proposalsIn(program));
    }

    /**
     * A yes. The last one begins the mentorship in the same transaction.
     *
     * @return the mentorship, when this was the last yes
     * @throws RefusedException when answered already, or the mentor has no room any more
     */
    @Transactional
    public Optional<MentorshipId> accept(Viewer viewer, ProposalId id) {
        var proposal = locked(viewer, id);
        audit.recordUnnamed("proposal.accepted", id.toString(), Map.of());
        return proposal.accept(viewer.id(), clock.instant())
                ? Optional.of(beginning.begin(proposal.card(), viewer.id()))
                : Optional.empty();
    }

    /** A no, which closes the proposal. Nobody is asked why. */
    @Transactional
    public void decline(Viewer viewer, ProposalId id) {
        locked(viewer, id).decline(viewer.id(), clock.instant());
        audit.recordUnnamed("proposal.declined", id.toString(), Map.of());
    }

    private Proposal locked(Viewer viewer, ProposalId id) {
        requireVisible(viewer, id);
        return proposals.findForUpdateById(id).orElseThrow(NotVisibleException::new);
    }

    private void requireVisible(Viewer viewer, ProposalId id) {
        if (!queries.asked(viewer.id(), id)) {
            throw new NotVisibleException();
        }
    }

    private List<ProposalCard> cards(List<ProposalId> ids) {
        return proposals.findAllById(ids).stream()
                .map(Proposal::card)
                .sorted(comparing(ProposalCard::proposedAt).reversed())
                .toList();
    }
}
