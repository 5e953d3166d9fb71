package org.confidant.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking something on, and saying what became of it. */
@Service
@Transactional
public class CommitmentService {

    /** Days before its day on which a commitment is called to mind. */
    public static final int SOON = 3;

    private final AgreementService agreements;
    private final CommitmentRepository commitments;
    private final CommitmentQueries queries;
    private final CommitmentVault vault;
    private final Clock clock;

    CommitmentService(
            AgreementService agreements,
            CommitmentRepository commitments,
            CommitmentQueries queries,
            CommitmentVault vault,
            Clock clock) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.queries = queries;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Writes down what somebody takes on.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     * @throws RefusedException when no agreement is in force, or whose it is would not know of it
     */
    public CommitmentId make(Viewer viewer, MentorshipId mentorship, NewCommitment made) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.TAKE_ON);
        var addressee = Sharing.addressee(agreement.standing(), made);
        var words = vault.seal(agreement, made.scope(), addressee, "commitment", made.words());
        return commitments
                .save(new Commitment(agreement, made, addressee, words))
                .id();
    }

    /** @throws RefusedException when it is not the viewer's, or not open */
    public void keep(Viewer viewer, CommitmentId id) {
        var agreement = settle(viewer, id);
        require(id).keep(agreement);
    }

    /** @throws RefusedException when it is not the viewer's, or not open */
    public void miss(Viewer viewer, CommitmentId id) {
        var agreement = settle(viewer, id);
        require(id).miss(agreement);
    }

    /**
     * Gives it another day, for a reason that whoever knows of it reads.
     *
     * @throws RefusedException when it is not the viewer's, or was kept
     */
    public void renegotiate(Viewer viewer, CommitmentId id, LocalDate to, String reason) {
        var agreement = settle(viewer, id);
        var commitment = require(id);
        var sealed = vault.seal(
                agreement, commitment.scope(), commitment.counterpart(viewer.id()), "commitment.reason", reason);
        commitment.renegotiate(agreement, to, sealed);
    }

    /** The viewer's own that are due within {@value #SOON} days or were, the first due first. */
    @Transactional(readOnly = true)
    public List<DueCommitment> due(Viewer viewer) {
        return queries.dueBy(viewer.id(), viewer.today(clock).plusDays(SOON));
    }

    /** @throws NotVisibleException when there is no such commitment for the viewer */
    @Transactional(readOnly = true)
    MentorshipId mentorshipOf(Viewer viewer, CommitmentId id) {
        return queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private AgreementInForce settle(Viewer viewer, CommitmentId id) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.TAKE_ON);
        CommitmentPermissions.of(agreement.standing()).requireSettle(require(id).owner());
        return agreement;
    }

    private Commitment require(CommitmentId id) {
        return commitments.findById(id).orElseThrow(NotVisibleException::new);
    }
}
