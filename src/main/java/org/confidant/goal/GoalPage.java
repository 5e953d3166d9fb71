package org.confidant.goal;

import java.time.LocalDate;
import java.util.List;
import org.confidant.agreement.Standing;
import org.confidant.commitment.CommitmentFrame;
import org.confidant.commitment.CommitmentView;
import org.confidant.commitment.Sharing;
import org.confidant.goal.GoalCards.Entry;
import org.confidant.goal.GoalDetails.CommentCard;
import org.confidant.goal.GoalDetails.Details;
import org.confidant.reading.LockView;
import org.confidant.reading.RoomView;
import org.confidant.reading.ScopeChoice;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalCommentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a goal shows.
 *
 * @param scopes of what is written about it
 * @param sharing of a draft
 * @param steps commitments still open that are steps to it, as far as the viewer knows of them
 * @param taking around the form for another one; null where nobody takes one on now
 * @param feedback that it comes from, where the viewer gave or received that
 * @param lock of what the viewer may write there without being asked for a scope; null where they write nothing
 */
record GoalPage(
        RoomView room,
        Standing standing,
        GoalCard goal,
        @Nullable Integer version,
        GoalPermissions may,
        Slice<Entry> entries,
        List<MeasureProgress> measures,
        Details details,
        List<ScopeChoice> scopes,
        List<ScopeChoice> sharing,
        List<CommitmentView> steps,
        @Nullable CommitmentFrame taking,
        @Nullable FeedbackId feedback,
        @Nullable LockView lock,
        LocalDate today) {

    /** @throws NotVisibleException when there is none for the viewer */
    CommentCard comment(GoalCommentId id) {
        return details.comments().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    /** Who may know of a step to it. */
    Sharing reach() {
        return reach(standing, goal);
    }

    static Sharing reach(Standing standing, GoalCard goal) {
        return Sharing.about(standing, goal.mentee(), goal.kept().text().scope());
    }

    /** What most entries are written for. */
    Scope usual() {
        return standing.sharedWithin(goal.kept().text().scope());
    }

    boolean offers(Scope scope) {
        return scopes.stream()
                .anyMatch(choice -> choice.allowed() && choice.lock().scope() == scope);
    }
}
