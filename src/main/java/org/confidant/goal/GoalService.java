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
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
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

    GoalService(
            AgreementService agreements,
            GoalRepository goals,
            GoalEntryRepository entries,
            GoalQueries queries,
            GoalCards cards,
            GoalVault vault) {
        this.agreements = agreements;
        this.goals = goals;
        this.entries = entries;
        this.queries = queries;
        this.cards = cards;
        this.vault = vault;
    }

    /** @throws RefusedException when the viewer is no mentee here, or no agreement is in force */
    public GoalId set(Viewer viewer, MentorshipId mentorship, GoalWording wording, @Nullable LocalDate targetOn) {
        return set(viewer, mentorship, GoalState.ACTIVE, wording, targetOn);
    }

    /** For the viewer alone, until they share it. */
    public GoalId draft(Viewer viewer, MentorshipId mentorship, GoalWording wording, @Nullable LocalDate targetOn) {
        return set(viewer, mentorship, GoalState.DRAFT, wording, targetOn);
    }

    private GoalId set(
            Viewer viewer,
            MentorshipId mentorship,
            GoalState state,
            GoalWording wording,
            @Nullable LocalDate targetOn) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.SET_GOAL);
        GoalPermissions.of(agreement.standing()).requireWrite();
        var scope =
                state == GoalState.DRAFT ? Scope.AUTHOR : agreement.standing().shared();
        var sealed = vault.seal(agreement, scope, GoalVault.WORDING, wording);
        return goals.save(new Goal(agreement, state, sealed, targetOn)).id();
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

    /** @param scope only the author, or what the participants share */
    public void write(Viewer viewer, GoalId id, EntryWords words, Scope scope) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.WRITE_PROGRESS);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireWrite();
        var sealed = vault.seal(agreement, scope, GoalVault.ENTRY, words);
        entries.save(
                new GoalEntry(agreement, goal, sealed, scope, words.values().keySet()));
    }

    /**
     * Achieved, shared, or taken up again; set aside is what takes a reason.
     *
     * @param to null when nobody can tell, which only the goal's owner learns
     */
    public void change(Viewer viewer, GoalId id, @Nullable GoalState to) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireOwn();
        if (to == GoalState.ACHIEVED) {
            goal.achieve(agreement);
        } else if (to == GoalState.ACTIVE) {
            activate(agreement, goal);
        } else {
            throw RefusedException.notNow("goal.refused.state.none");
        }
    }

    private void activate(AgreementInForce agreement, Goal goal) {
        if (goal.state() == GoalState.DRAFT) {
            goal.share(agreement, vault.share(agreement, goal));
        } else {
            goal.resume(agreement);
        }
    }

    /** @param scope of the reason: only the author, or what the participants share */
    public void setAside(Viewer viewer, GoalId id, String reason, Scope scope) {
        var agreement = agreements.inForce(viewer, mentorshipOf(viewer, id), Verb.SET_GOAL);
        var goal = require(id);
        GoalPermissions.of(agreement.standing(), goal).requireWrite();
        goal.setAside(agreement, vault.seal(agreement, scope, GoalVault.REASON, new Text(reason.strip())));
    }

    /** The active goals of the viewer's mentorships, newest first, in a fixed number of statements. */
    public List<GoalCard> open(Viewer viewer) {
        return cards.open(viewer, queries.active(viewer.id()));
    }

    /** Those of one of them. */
    public List<GoalCard> open(Viewer viewer, MentorshipId mentorship) {
        return cards.open(viewer, queries.active(viewer.id(), mentorship));
    }

    /** In one statement, without a viewer and without a word; a mentorship without goals is absent. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, GoalCounts> counts(Collection<MentorshipId> mentorships) {
        return mentorships.isEmpty() ? Map.of() : queries.counts(mentorships);
    }

    private MentorshipId mentorshipOf(Viewer viewer, GoalId id) {
        return queries.mentorshipOf(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private Goal require(GoalId id) {
        return goals.findById(id).orElseThrow(NotVisibleException::new);
    }
}
