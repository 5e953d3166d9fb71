package org.confidant.checkin;

import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.goal.GoalCard;
import org.confidant.goal.GoalService;
import org.confidant.people.Viewer;
import org.confidant.shared.CheckInId;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to check-ins: writing one, acknowledging it, and which wait. */
@Service
@Transactional(readOnly = true)
public class CheckInService {

    private final AgreementService agreements;
    private final CheckInRepository checkIns;
    private final CheckInQueries queries;
    private final CheckInVault vault;
    private final GoalService goals;

    CheckInService(
            AgreementService agreements,
            CheckInRepository checkIns,
            CheckInQueries queries,
            CheckInVault vault,
            GoalService goals) {
        this.agreements = agreements;
        this.checkIns = checkIns;
        this.queries = queries;
        this.vault = vault;
        this.goals = goals;
    }

    /**
     * Keeps a mentee's own check-in.
     *
     * @param goal an active one of theirs that it is about; null for none
     * @param scope one of those offered, never the program's
     * @throws RefusedException when the viewer is no mentee here, no agreement is in force, or goal or scope is none of these
     */
    @Transactional
    public CheckInId write(
            Viewer viewer, MentorshipId mentorship, @Nullable GoalId goal, CheckInWords words, Scope scope) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.WRITE_PROGRESS);
        CheckInPermissions.of(agreement.standing()).requireWrite();
        requireOwn(viewer, mentorship, goal);
        var sealed = vault.seal(agreement, scope, words);
        return checkIns.save(new CheckIn(agreement, goal, scope, sealed)).id();
    }

    private void requireOwn(Viewer viewer, MentorshipId mentorship, @Nullable GoalId goal) {
        if (goal != null
                && goalsOf(viewer, mentorship).stream()
                        .noneMatch(one -> one.id().equals(goal))) {
            throw RefusedException.notNow("checkin.goal.unknown");
        }
    }

    /** What a check-in of the viewer's can be about: their own active goals. */
    List<GoalCard> goalsOf(Viewer viewer, MentorshipId mentorship) {
        return goals.open(viewer, mentorship).stream()
                .filter(goal -> goal.mentee().equals(viewer.id()))
                .toList();
    }

    /**
     * Says that the mentor has read it, and something with it; may be empty.
     *
     * @throws NotVisibleException unless it is of this mentorship and reaches to the viewer
     * @throws RefusedException when the viewer is no mentor here, or it has been acknowledged
     */
    @Transactional
    public void acknowledge(Viewer viewer, MentorshipId mentorship, CheckInId id, String words) {
        requireVisible(viewer, mentorship, id);
        var agreement = agreements.inForce(viewer, mentorship, Verb.ACKNOWLEDGE_FEEDBACK);
        var checkIn = require(id);
        checkIn.requireWaitingFor(agreement.standing());
        checkIn.acknowledge(agreement, words.isBlank() ? null : vault.answer(agreement, checkIn.author(), words));
    }

    /** Before a form of the viewer's is shown again, with what {@link #acknowledge} throws. */
    void requireWaiting(Viewer viewer, MentorshipId mentorship, CheckInId id) {
        requireVisible(viewer, mentorship, id);
        require(id).requireWaitingFor(agreements.standing(viewer, mentorship));
    }

    /**
     * Lets fewer people read the viewer's check-in. It opens nothing, so no agreement needs to.
     *
     * @throws NotVisibleException unless it is of this mentorship and reaches to the viewer
     * @throws RefusedException when somebody else wrote it, or these would be more
     */
    @Transactional
    public void narrow(Viewer viewer, MentorshipId mentorship, CheckInId id, Scope scope) {
        vault.narrow(viewer, requireOwn(viewer, mentorship, id), scope);
        require(id).narrow(scope);
    }

    /** With what {@link #narrow} throws, before anything is said of for whom. */
    @Transactional
    SealedId requireOwn(Viewer viewer, MentorshipId mentorship, CheckInId id) {
        requireVisible(viewer, mentorship, id);
        return vault.requireOwn(viewer, require(id).words());
    }

    /** Check-ins that wait for the viewer's acknowledgement, oldest first. */
    public List<WaitingCheckIn> waitingFor(Viewer viewer) {
        return queries.waitingFor(viewer.id()).stream()
                .map(row -> new WaitingCheckIn(row.id(), row.mentorship()))
                .toList();
    }

    private void requireVisible(Viewer viewer, MentorshipId mentorship, CheckInId id) {
        if (!queries.concerns(viewer.id(), mentorship, id)) {
            throw new NotVisibleException();
        }
    }

    private CheckIn require(CheckInId id) {
        return checkIns.findById(id).orElseThrow(NotVisibleException::new);
    }
}
