package org.confidant.goal;

import java.time.Clock;
import java.time.LocalDate;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The stages on the way to a goal: its mentee's, while it is active. */
@Service
@Transactional
public class MilestoneService {

    private final AgreementService agreements;
    private final GoalRepository goals;
    private final MilestoneRepository milestones;
    private final DetailQueries details;
    private final GoalQueries queries;
    private final GoalVault vault;
    private final Clock clock;

    MilestoneService(
            AgreementService agreements,
            GoalRepository goals,
            MilestoneRepository milestones,
            DetailQueries details,
            GoalQueries queries,
            GoalVault vault,
            Clock clock) {
        this.agreements = agreements;
        this.goals = goals;
        this.milestones = milestones;
        this.details = details;
        this.queries = queries;
        this.vault = vault;
        this.clock = clock;
    }

    /** Read by those participants who read the goal. */
    public MilestoneId add(Viewer viewer, GoalId id, String title, LocalDate dueOn) {
        var agreement = write(viewer, id);
        var goal = goal(id);
        var scope = agreement.standing().sharedWithin(goal.scope());
        var sealed = vault.seal(agreement, scope, "goal.milestone", new Text(title.strip()));
        return milestones.save(new Milestone(agreement, goal, sealed, dueOn)).id();
    }

    public void move(Viewer viewer, MilestoneId id, LocalDate to) {
        var agreement = write(viewer, goalOf(viewer, id));
        require(id).move(agreement, to);
    }

    /** @param to null when nobody can tell, which only the goal's owner learns */
    public void change(Viewer viewer, MilestoneId id, @Nullable MilestoneChange to) {
        var agreement = write(viewer, goalOf(viewer, id));
        var milestone = require(id);
        if (to == null) {
            throw RefusedException.notNow("goal.milestone.refused.none");
        }
        switch (to) {
            case REACHED -> milestone.reach(agreement, viewer.today(clock));
            case OPEN -> milestone.reopen(agreement);
            case REMOVED -> milestones.delete(milestone);
        }
    }

    /** @throws NotVisibleException when there is no such milestone for the viewer */
    GoalId goalOf(Viewer viewer, MilestoneId id) {
        return details.goalOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private AgreementInForce write(Viewer viewer, GoalId id) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        var agreement = agreements.inForce(viewer, mentorship, Verb.SET_GOAL);
        GoalPermissions.of(agreement.standing(), goal(id)).requireWrite();
        return agreement;
    }

    private Goal goal(GoalId id) {
        return goals.findById(id).orElseThrow(NotVisibleException::new);
    }

    private Milestone require(MilestoneId id) {
        return milestones.findById(id).orElseThrow(NotVisibleException::new);
    }
}
