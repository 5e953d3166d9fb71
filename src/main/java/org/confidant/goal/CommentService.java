package org.confidant.goal;

import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.GoalId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What mentors say and suggest about a goal, and what its mentee does with a suggestion. */
@Service
@Transactional
public class CommentService {

    private final AgreementService agreements;
    private final GoalRepository goals;
    private final GoalCommentRepository comments;
    private final GoalReplyRepository replies;
    private final DetailQueries details;
    private final GoalQueries queries;
    private final GoalVault vault;

    CommentService(
            AgreementService agreements,
            GoalRepository goals,
            GoalCommentRepository comments,
            GoalReplyRepository replies,
            DetailQueries details,
            GoalQueries queries,
            GoalVault vault) {
        this.agreements = agreements;
        this.goals = goals;
        this.comments = comments;
        this.replies = replies;
        this.details = details;
        this.queries = queries;
        this.vault = vault;
    }

    /** @throws RefusedException when the viewer is no mentor here, or no agreement is in force */
    public GoalCommentId say(Viewer viewer, GoalId id, String words, boolean suggestion) {
        var agreement = open(viewer, id);
        var goal = goal(id);
        GoalPermissions.of(agreement.standing(), goal).requireComment();
        var sealed = vault.sealTo(goal.mentee(), agreement, "goal.comment", new Text(words.strip()));
        return comments.save(new GoalComment(agreement, goal, sealed, suggestion))
                .id();
    }

    /** @param answer null when nobody can tell, which only the goal's owner learns */
    public void answer(Viewer viewer, GoalCommentId id, @Nullable SuggestionAnswer answer) {
        var of = goalOf(viewer, id);
        var agreement = open(viewer, of);
        GoalPermissions.of(agreement.standing(), goal(of)).requireOwn();
        if (answer == null) {
            throw RefusedException.notNow("goal.comment.refused.none");
        }
        comments.findById(id).orElseThrow(NotVisibleException::new).answer(agreement, answer);
    }

    /**
     * Says something back to the mentor; other mentees of a circle do not read it.
     *
     * @throws RefusedException when it is not the viewer's goal, or no agreement is in force
     */
    public void reply(Viewer viewer, GoalCommentId id, String words) {
        var of = goalOf(viewer, id);
        var agreement = open(viewer, of);
        GoalPermissions.of(agreement.standing(), goal(of)).requireOwn();
        var comment = comments.findById(id).orElseThrow(NotVisibleException::new);
        var sealed = vault.seal(agreement, Scope.PAIR, "goal.reply", new Text(words.strip()));
        replies.save(new GoalReply(agreement, comment, sealed));
    }

    /** @throws NotVisibleException when there is no such comment for the viewer */
    GoalId goalOf(Viewer viewer, GoalCommentId id) {
        return details.goalOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private AgreementInForce open(Viewer viewer, GoalId id) {
        var mentorship = queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
        return agreements.inForce(viewer, mentorship, Verb.COMMENT_ON_GOAL);
    }

    private Goal goal(GoalId id) {
        return goals.findById(id).orElseThrow(NotVisibleException::new);
    }
}
