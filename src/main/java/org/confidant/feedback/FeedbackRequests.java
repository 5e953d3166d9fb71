package org.confidant.feedback;

import java.time.LocalDate;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Verb;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking another participant for feedback on a stated thing, and letting such a request go. */
@Service
@Transactional
public class FeedbackRequests {

    private final AgreementService agreements;
    private final FeedbackRequestRepository requests;
    private final FeedbackQueries queries;
    private final FeedbackVault vault;
    private final ApplicationEventPublisher events;

    FeedbackRequests(
            AgreementService agreements,
            FeedbackRequestRepository requests,
            FeedbackQueries queries,
            FeedbackVault vault,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.requests = requests;
        this.queries = queries;
        this.vault = vault;
        this.events = events;
    }

    /** @throws RefusedException when the mentorship is not open for it, or the person is no other participant */
    public FeedbackRequestId ask(
            Viewer viewer, MentorshipId mentorship, PersonId asked, String about, LocalDate dueOn) {
        var agreement = agreements.inForce(viewer, mentorship, Verb.GIVE_FEEDBACK);
        var words = vault.seal(agreement, asked, "request", new RequestWords(about));
        var request = requests.save(new FeedbackRequest(agreement, asked, words, dueOn));
        events.publishEvent(new FeedbackAsked(request.id(), mentorship, asked));
        return request.id();
    }

    /** Whether it waits for an answer; without a viewer. */
    @Transactional(readOnly = true)
    public boolean open(FeedbackRequestId id) {
        return queries.requestOpen(id);
    }

    /**
     * Either of the two lets it go.
     *
     * @throws NotVisibleException unless the viewer asked or was asked, in this mentorship
     * @throws RefusedException when it is closed already
     */
    void letGo(Viewer viewer, MentorshipId mentorship, FeedbackRequestId id) {
        if (!queries.requestConcerns(viewer.id(), mentorship, id)) {
            throw new NotVisibleException();
        }
        var agreement = agreements.inForce(viewer, mentorship, Verb.ACKNOWLEDGE_FEEDBACK);
        requests.findById(id).orElseThrow(NotVisibleException::new).letGo(agreement);
    }
}
