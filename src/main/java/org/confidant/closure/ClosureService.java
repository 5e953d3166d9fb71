package org.confidant.closure;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.goal.GoalCard;
import org.confidant.goal.GoalService;
import org.confidant.goal.GoalState;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to closure conversations: saying something, saying that it is done, and where that stands. */
@Service
@Transactional
public class ClosureService {

    private final AgreementService agreements;
    private final GoalService goals;
    private final ClosureQueries queries;
    private final ClosureVault vault;
    private final Clock clock;

    ClosureService(
            AgreementService agreements, GoalService goals, ClosureQueries queries, ClosureVault vault, Clock clock) {
        this.agreements = agreements;
        this.goals = goals;
        this.queries = queries;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Says something, in place of what the viewer had said there before.
     *
     * @param id of the goal whose outcome it is; null for every other part
     * @throws IllegalArgumentException when nothing is said: forms say so before
     * @throws NotVisibleException when the viewer takes no part in it, or does not know the goal
     * @throws RefusedException when the conversation is done, or that is not the viewer's to say
     */
    public void say(Viewer viewer, MentorshipId mentorship, ClosurePart part, @Nullable GoalId id, String text) {
        var standing = agreements.inForce(viewer, mentorship, Verb.CLOSE_WELL).standing();
        var goal = id == null ? null : goal(viewer, mentorship, id);
        requireSay(new ClosurePermissions(standing, queries.completions(mentorship)), part, goal);
        var words = new ClosureWords(text);
        queries.of(mentorship).stream()
                .filter(row -> row.author().equals(viewer.id()) && row.part() == part && Objects.equals(row.goal(), id))
                .findFirst()
                .ifPresentOrElse(
                        row -> vault.reword(viewer, row.words(), words),
                        () -> queries.insert(
                                mentorship,
                                new ClosureRow(viewer.id(), part, id, vault.seal(standing, part, goal, words))));
    }

    /** @throws RefusedException when it cannot be said now, or is not the viewer's to say */
    static void requireSay(ClosurePermissions may, ClosurePart part, @Nullable GoalCard goal) {
        may.requireWrite();
        if ((part == ClosurePart.OUTCOME) != (goal != null)) {
            throw RefusedException.notNow("closure.refused.part");
        }
        if (goal == null ? !may.addresses() : !may.speaksOf(goal)) {
            throw RefusedException.notYours("closure.refused.whose");
        }
    }

    /** @throws NotVisibleException when there is no such goal, or none for the viewer */
    GoalCard goal(Viewer viewer, MentorshipId mentorship, GoalId id) {
        return goals(viewer, mentorship).stream()
                .filter(goal -> goal.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }

    /** What was aimed at; what is still a draft was not. */
    List<GoalCard> goals(Viewer viewer, MentorshipId mentorship) {
        return goals.known(viewer, mentorship).stream()
                .filter(goal -> goal.state() != GoalState.DRAFT)
                .toList();
    }

    /**
     * Says that nothing is left to say for the viewer. When all have, it is done.
     *
     * @return whether it is
     * @throws RefusedException before the end, when the viewer has said so, or it is done
     */
    public boolean complete(Viewer viewer, MentorshipId mentorship) {
        var standing = agreements.inForce(viewer, mentorship, Verb.CLOSE_WELL).standing();
        new ClosurePermissions(standing, queries.completions(mentorship)).requireComplete();
        queries.complete(mentorship, viewer.id(), clock.instant());
        return !queries.among(List.of(mentorship)).isEmpty();
    }

    /** Those of the viewer's own in which they have said that it is done for them. In one statement. */
    @Transactional(readOnly = true)
    public Set<MentorshipId> completed(Viewer viewer, Collection<MentorshipId> own) {
        return queries.completedBy(viewer.id(), own);
    }

    /** Where it stands, without a word of it; empty while the mentorship goes on, and where nothing was ever signed. Without a viewer. */
    @Transactional(readOnly = true)
    public Optional<ClosureState> stateOf(MentorshipId mentorship) {
        var ending = agreements.endingsOf(List.of(mentorship)).get(mentorship);
        if (ending == null || agreements.termsOf(List.of(mentorship)).isEmpty()) {
            return Optional.empty();
        }
        var until = ending.until(Verb.CLOSE_WELL);
        var last = queries.completions(mentorship).values().stream().max(Comparator.naturalOrder());
        return Optional.of(
                ending.closed()
                        ? new ClosureState(false, last.orElse(until))
                        : new ClosureState(clock.instant().isBefore(until), until));
    }
}
