package org.confidant.goal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.Slice;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to goals: mentees write theirs, the others of the mentorship read what was shared with them. */
@Service
@Transactional
public class GoalService {

    private final AgreementService agreements;
    private final GoalRepository goals;
    private final GoalEntryRepository entries;
    private final GoalQueries queries;
    private final GoalCards cards;
    private final GoalVault vault;
    private final ReceivedFeedback feedback;

    GoalService(
            AgreementService agreements,
            GoalRepository goals,
            GoalEntryRepository entries,
            GoalQueries queries,
            GoalCards cards,
            GoalVault vault,
            ReceivedFeedback feedback) {
        this.agreements = agreements;
        this.goals = goals;
        this.entries = entries;
        this.queries = queries;
        this.cards = cards;
        this.vault = vault;
        this.feedback = feedback;
    }

    /** Read by all participants. */
    public GoalId set(Viewer viewer, MentorshipId mentorship, GoalWording wording, @Nullable LocalDate targetOn) {
        return set(viewer, mentorship, wording, targetOn, null);
    }

    /**
     * @param scope one of those offered; null for what all participants read, and {@link Scope#AUTHOR} for a draft
     * @throws RefusedException when the viewer is no mentee here, or no agreement is in force
     */
    public GoalId set(
            Viewer viewer,
            MentorshipId mentorship,
            GoalWording wording,
            @Nullable LocalDate targetOn,
            @Nullable Scope scope) {
        return set(viewer, mentorship, wording, targetOn, scope, null);
    }

    /**
     * The same, because of feedback that the viewer got.
     *
     * @param from that feedback; null where it comes from none
     * @throws NotVisibleException when there is no such feedback for the viewer
     */
    public GoalId set(
            Viewer viewer,
            MentorshipId mentorship,
            GoalWording wording,
            @Nullable LocalDate targetOn,
            @Nullable Scope scope,
            @Nullable FeedbackId from) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.SET_GOAL);
        var standing = agreement.standing();
        GoalPermissions.of(standing).requireWrite();
        if (from != null) {
            feedback.requireReceived(viewer, mentorship, from);
        }
        var chosen = scope == null ? standing.shared() : scope;
        var sealed = vault.seal(agreement, chosen, GoalVault.WORDING, wording);
        return goals.save(new Goal(agreement, chosen, sealed, targetOn, from)).id();
    }

    /** For the viewer alone, until they share it. */
    public GoalId draft(Viewer viewer, MentorshipId mentorship, GoalWording wording, @Nullable LocalDate targetOn) {
        return set(viewer, mentorship, wording, targetOn, Scope.AUTHOR);
    }

    /** A draft that is not to be; its words are gone. */
    public void discard(Viewer viewer, GoalId id) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireOwn();
        if (goal.state() == GoalState.DRAFT) {
            vault.blank(viewer, goal);
        }
        goal.discard(agreement);
    }

    /**
     * Other words for the viewer's goal.
     *
     * @param version the version that was read
     * @throws StaleGoalException when it is not that one any more
     */
    public void reword(
            Viewer viewer, GoalId id, @Nullable Integer version, GoalWording wording, @Nullable LocalDate targetOn) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireEdit();
        if (!Objects.equals(goal.version(), version)) {
            throw new StaleGoalException();
        }
        vault.reword(viewer, goal, wording);
        goal.edited(agreement, targetOn);
    }

    /** @param scope one of those offered, no wider than the goal's */
    public void write(Viewer viewer, GoalId id, EntryWords words, Scope scope) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.WRITE_PROGRESS);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireWrite();
        requireWithin(agreement, goal, scope);
        var sealed = vault.seal(agreement, scope, GoalVault.ENTRY, words);
        entries.save(
                new GoalEntry(agreement, goal, sealed, scope, words.values().keySet()));
    }

    /**
     * Achieved, shared, or taken up again; set aside is what takes a reason.
     *
     * @param to null when nobody can tell, which only the goal's owner learns
     * @param scope with whom a draft is shared; null for all participants
     */
    public void change(Viewer viewer, GoalId id, @Nullable GoalState to, @Nullable Scope scope) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireOwn();
        if (to == GoalState.ACHIEVED) {
            goal.achieve(agreement);
        } else if (to == GoalState.ACTIVE) {
            activate(agreement, goal, scope);
        } else {
            throw RefusedException.notNow("goal.refused.state.none");
        }
    }

    /** Achieved, shared with all participants, or taken up again. */
    public void change(Viewer viewer, GoalId id, GoalState to) {
        change(viewer, id, to, null);
    }

    private void activate(AgreementInForce agreement, Goal goal, @Nullable Scope scope) {
        if (goal.state() == GoalState.DRAFT) {
            var with = scope == null ? agreement.standing().shared() : scope;
            if (with == Scope.AUTHOR) {
                throw RefusedException.notNow("goal.scope.outside");
            }
            goal.share(agreement, vault.share(agreement, goal, with), with);
        } else {
            goal.resume(agreement);
        }
    }

    /** @param scope of the reason: one of those offered, no wider than the goal's */
    public void setAside(Viewer viewer, GoalId id, String reason, Scope scope) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireWrite();
        requireWithin(agreement, goal, scope);
        goal.setAside(agreement, vault.seal(agreement, scope, GoalVault.REASON, new Text(reason.strip())));
    }

    /** The newest of the active goals of some of the viewer's mentorships, in a fixed number of statements. */
    public Slice<GoalCard> newest(Viewer viewer, Collection<MentorshipId> mentorships, int most) {
        var rows = queries.active(viewer.id(), mentorships, most + 1);
        var shown = rows.subList(0, Math.min(most, rows.size()));
        return new Slice<>(cards.open(viewer, shown), 1, rows.size() > most);
    }

    /** The newest draft of the viewer's in each of those mentorships; one without any is absent. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, GoalId> drafts(Viewer viewer, Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty() ? Map.of() : queries.drafts(viewer.id(), mentorships);
    }

    /** The active goals of one of the viewer's mentorships, newest first. */
    public List<GoalCard> open(Viewer viewer, MentorshipId mentorship) {
        return cards.open(viewer, queries.active(viewer.id(), mentorship));
    }

    /** All goals of one of the viewer's mentorships that they know of, whatever has become of them. */
    public List<GoalCard> known(Viewer viewer, MentorshipId mentorship) {
        return cards.open(viewer, queries.of(viewer.id(), mentorship));
    }

    /** In one statement, without a viewer and without a word; a mentorship without goals is absent. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, GoalCounts> counts(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty() ? Map.of() : queries.counts(mentorships);
    }

    /** What is written about a goal reaches no further than the goal. */
    private static void requireWithin(AgreementInForce agreement, Goal goal, Scope scope) {
        if (!agreement.standing().scopesWithin(goal.scope()).contains(scope)) {
            throw RefusedException.notNow("goal.scope.outside");
        }
    }

    private MentorshipId mentorshipOf(Viewer viewer, GoalId id) {
        return queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private Goal require(GoalId id) {
        return goals.findById(id).orElseThrow(NotVisibleException::new);
    }
}
