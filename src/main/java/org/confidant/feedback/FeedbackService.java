package org.confidant.feedback;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.cadence.GivenFeedback;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to feedback: giving it, thanking, acknowledging and answering it, and how much there is. */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    private final AgreementService agreements;
    private final FeedbackRepository feedback;
    private final FeedbackRequestRepository requests;
    private final FeedbackQueries queries;
    private final FeedbackVault vault;
    private final ApplicationEventPublisher events;

    FeedbackService(
            AgreementService agreements,
            FeedbackRepository feedback,
            FeedbackRequestRepository requests,
            FeedbackQueries queries,
            FeedbackVault vault,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.feedback = feedback;
        this.requests = requests;
        this.queries = queries;
        this.vault = vault;
        this.events = events;
    }

    /**
     * Gives another participant feedback.
     *
     * @throws IllegalArgumentException when a half is missing: forms say so before
     * @throws NotVisibleException when it answers a request that is not of this mentorship, or not the viewer's to see
     * @throws RefusedException when the mentorship is not open for it, the receiver is no other participant, or the request is
     *     closed or somebody else's
     */
    @Transactional
    public FeedbackId give(Viewer viewer, MentorshipId mentorship, NewFeedback words) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.GIVE_FEEDBACK);
        var sealed = vault.seal(
                agreement,
                words.to(),
                "feedback",
                new FeedbackWords(words.about(), words.strengths(), words.opportunities()));
        var given = feedback.saveAndFlush(new Feedback(FeedbackKind.FEEDBACK, agreement, words.to(), sealed));
        answerRequest(agreement, words.request(), given);
        events.publishEvent(new FeedbackGiven(given.id(), mentorship, words.to()));
        return given.id();
    }

    private void answerRequest(AgreementInForce agreement, @Nullable FeedbackRequestId id, Feedback given) {
        if (id == null) {
            return;
        }
        var standing = agreement.standing();
        waiting(standing.viewer(), standing.mentorship(), id).answer(agreement, given);
    }

    /**
     * Who asked for it, and so whom the answer is for.
     *
     * @throws NotVisibleException unless the viewer asked or was asked, in this mentorship
     * @throws RefusedException when it was asked of somebody else, or is closed
     */
    PersonId asker(Viewer viewer, MentorshipId mentorship, FeedbackRequestId id) {
        return waiting(viewer.id(), mentorship, id).asker();
    }

    private FeedbackRequest waiting(PersonId asked, MentorshipId mentorship, FeedbackRequestId id) {
        if (!queries.requestConcerns(asked, mentorship, id)) {
            throw new NotVisibleException();
        }
        var request = requests.findById(id).orElseThrow(NotVisibleException::new);
        request.requireOpenFor(asked);
        return request;
    }

    /** Thanks another participant: that asks for nothing, and is no feedback. */
    @Transactional
    public FeedbackId thank(Viewer viewer, MentorshipId mentorship, PersonId to, String words) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.ACKNOWLEDGE_FEEDBACK);
        var sealed = vault.seal(agreement, to, "thanks", new ThanksWords(words));
        return feedback.save(new Feedback(FeedbackKind.THANKS, agreement, to, sealed))
                .id();
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
        var given = require(id);
        given.acknowledge(
                agreement,
                takeaway.isBlank()
                        ? null
                        : vault.seal(
                                agreement, given.other(viewer.id()), "takeaway", new AcknowledgementWords(takeaway)));
        events.publishEvent(new FeedbackAcknowledged(id, mentorship, given.other(viewer.id())));
    }

    /**
     * Says something to feedback that the viewer gave or received, for the other of the two.
     *
     * @throws NotVisibleException unless the viewer gave or received it, in this mentorship
     * @throws RefusedException when the mentorship is not open for it, or it has been answered so often that it is time to talk
     */
    @Transactional
    public void answer(Viewer viewer, MentorshipId mentorship, FeedbackId id, String words) {
        requireVisible(viewer, mentorship, id);
        var agreement = agreements.inForce(viewer, mentorship, Verb.ACKNOWLEDGE_FEEDBACK);
        var given = require(id);
        given.requireAnswerable();
        given.answer(agreement, vault.seal(agreement, given.other(viewer.id()), "answer", new AnswerWords(words)));
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

    void requireVisible(Viewer viewer, MentorshipId mentorship, FeedbackId id) {
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

    /** Whether it was not acknowledged yet; without a viewer. */
    public boolean unread(FeedbackId id) {
        return queries.unread(id);
    }

    /** Requests for feedback that wait for the viewer, the first due first. */
    public List<AskedFeedback> askedOf(Viewer viewer) {
        return queries.askedOf(viewer.id());
    }

    /** How much was given, without a word of it; a mentorship without any is absent. Thanks are not counted. */
    public Map<MentorshipId, Integer> counts(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.counts(ids);
    }

    /** Who gave whom feedback and when, without a word of it; a mentorship without any is absent. In one statement. */
    public Map<MentorshipId, List<GivenFeedback>> given(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.given(ids);
    }
}
