package org.confidant.goal;

import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.commitment.CommitmentService;
import org.confidant.commitment.NewCommitment;
import org.confidant.commitment.Sharing;
import org.confidant.people.Viewer;
import org.confidant.shared.CommitmentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps to a goal: whoever knows of it takes something on, and nobody learns of it who does not know of the goal. */
@Service
@Transactional
public class TakingOn {

    private final AgreementService agreements;
    private final GoalRepository goals;
    private final GoalQueries queries;
    private final CommitmentService commitments;

    TakingOn(AgreementService agreements, GoalRepository goals, GoalQueries queries, CommitmentService commitments) {
        this.agreements = agreements;
        this.goals = goals;
        this.queries = queries;
        this.commitments = commitments;
    }

    /**
     * @throws NotVisibleException when there is no such goal for the viewer
     * @throws RefusedException when the goal is not worked on now, or the commitment would reach further than it
     */
    public CommitmentId take(Viewer viewer, GoalId id, NewCommitment made) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        var agreement = agreements.inForce(viewer, mentorship, Verb.TAKE_ON);
        var standing = agreement.standing();
        var goal = goals.findById(id).orElseThrow(NotVisibleException::new);
        GoalPermissions.of(standing, goal).requireFollow();
        var sharing = Sharing.about(standing, goal.mentee(), goal.scope());
        return commitments.make(viewer, mentorship, sharing.shared(made).towards(id));
    }
}
