package org.confidant.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to feedback: giving it, acknowledging it, and how much there is. */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    private final AgreementService agreements;
    private final FeedbackRepository feedback;
    private final FeedbackQueries queries;
    private final VaultService vault;

    FeedbackService(
            AgreementService agreements, FeedbackRepository feedback, FeedbackQueries queries, VaultService vault) {
        this.agreements = agreements;
        this.feedback = feedback;
        this.queries = queries;
        this.vault = vault;
    }

    /**
     * Gives the counterpart feedback.
     *
     * @throws IllegalArgumentException when a half is missing: forms say so before
     * @throws RefusedException when the mentorship is not open for it
     */
    @Transactional
    public FeedbackId give(
            Viewer viewer, MentorshipId mentorship, String about, String strengths, String opportunities) {
        if (strengths.isBlank() || opportunities.isBlank()) {
            throw new IllegalArgumentException("Feedback has both halves");
        }
        var agreement = agreements.inForce(viewer, mentorship, Verb.GIVE_FEEDBACK);
        var words = seal(agreement, "feedback", new FeedbackWords(about, strengths, opportunities));
        var given = feedback.save(new Feedback(agreement, words));
        return given.id();
    }

    /**
     * Says that it was read, and what the receiver takes from it; may be empty.
     *
     * @throws NotVisibleException unless the viewer gave or received it, in this mentorship
     * @throws RefusedException when they gave it, or it has been acknowledged
     */
    @Transactional
    public void acknowledge(Viewer viewer, MentorshipId mentorship, FeedbackId id, String takeaway) {
        requireVisible(viewer, mentorship, id);
        var agreement = agreements.inForce(viewer, mentorship, Verb.ACKNOWLEDGE_FEEDBACK);
        require(id)
                .acknowledge(
                        agreement,
                        takeaway.isBlank() ? null : seal(agreement, "takeaway", new AcknowledgementWords(takeaway)));
    }

    /**
     * Before a form of the viewer's is shown again.
     *
     * @throws NotVisibleException unless the viewer gave or received it, in this mentorship
     * @throws RefusedException when they gave it, or it has been acknowledged
     */
    public void requireWaiting(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        requireVisible(viewer, mentorship, id);
        require(id).requireWaitingFor(viewer.id());
    }

    private void requireVisible(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
        if (!queries.concerns(viewer.id(), mentorship, id)) {
            throw new NotVisibleException();
        }
    }

    private Feedback require(FeedbackId id) {
        return feedback.findById(id).orElseThrow(NotVisibleException::new);
    }

    /** Feedback that waits for the viewer's acknowledgement: where, from whom and since when, oldest first. */
    public List<WaitingFeedback> waitingFor(Viewer viewer) {
        return queries.waitingFor(viewer.id()).stream()
                .map(row -> new WaitingFeedback(row.id(), row.mentorship(), row.giver(), row.givenAt()))
                .toList();
    }

    /** How much was given, without a word of it; a mentorship without any is absent. */
    public Map<MentorshipId, Integer> counts(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.counts(ids);
    }

    private SealedId seal(AgreementInForce agreement, String kind, Object words) {
        var standing = agreement.standing();
        return vault.seal(
                new Sealing(standing.space(), standing.viewer(), Scope.PAIR, standing.counterpart(), kind, words));
    }
}
