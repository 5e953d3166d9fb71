package org.confidant.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to agreements: who the viewer is to a mentorship, what is open there, and the evidence that lets others write. */
@Service
@Transactional(readOnly = true)
public class AgreementService {

    private final Gate gate;
    private final AgreementQueries queries;
    private final MentorshipService mentorships;
    private final Endings endings;
    private final AgreementPages pages;
    private final Negotiation negotiation;
    private final Clock clock;

    AgreementService(
            Gate gate,
            AgreementQueries queries,
            MentorshipService mentorships,
            Endings endings,
            AgreementPages pages,
            Negotiation negotiation,
            Clock clock) {
        this.gate = gate;
        this.queries = queries;
        this.mentorships = mentorships;
        this.endings = endings;
        this.pages = pages;
        this.negotiation = negotiation;
        this.clock = clock;
    }

    /**
     * For pages. What writes asks {@link #inForce}.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     */
    public Standing standing(Viewer viewer, MentorshipId id) {
        return gate.look(viewer, id);
    }

    /**
     * Evidence that the verb is open to the viewer, now and until the caller's transaction ends: the mentorship's row is locked, so
     * that no pause, ending or other signature slips between.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     * @throws RefusedException when the verb is closed in the state the mentorship is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AgreementInForce inForce(Viewer viewer, MentorshipId id, Verb verb) {
        var standing = gate.pass(viewer, id, verb);
        var terms = standing.terms();
        if (terms == null) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        return new AgreementInForce(standing, terms, verb, clock.instant());
    }

    /**
     * That the verb is open to the viewer, now and until the caller's transaction ends, where it needs no terms: to pause, to go on, to
     * end.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     * @throws RefusedException when the verb is closed in the state the mentorship is in
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Standing open(Viewer viewer, MentorshipId id, Verb verb) {
        return gate.pass(viewer, id, verb);
    }

    /**
     * The hash of the text that waits to be signed: the draft's, or that of the text to begin with.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     */
    public String textToSign(Viewer viewer, MentorshipId id) {
        return pages.present(viewer, id).hash();
    }

    /**
     * What the mentees want to become, as the version in force says it; empty where it does not, or not to the viewer.
     *
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     */
    public Optional<Aspiration> aspiration(Viewer viewer, MentorshipId id) {
        return pages.aspiration(viewer, id);
    }

    /**
     * Gives the draft other words, and begins one where there is none; no signature goes over to it.
     *
     * @throws RefusedException when nothing can be worded now, or the program does not allow it
     */
    @Transactional
    public void suggest(Viewer viewer, MentorshipId id, Suggestion suggestion) {
        negotiation.reword(viewer, id, suggestion.onto(pages.form(viewer, id)));
    }

    /**
     * Offers what is in force with a later last day, signed by the viewer: it holds once all others have signed. A day to go through it
     * together that has passed is left out.
     *
     * @throws RefusedException when another version waits for signatures, nothing can be worded now, or the program does not allow it
     */
    @Transactional
    public void extend(Viewer viewer, MentorshipId id, LocalDate until) {
        gate.pass(
                viewer,
                id,
                Verb.NEGOTIATE_TERMS); // whoever asks at the same time waits, and finds what waits for signatures
        if (!pendingOf(List.of(id)).isEmpty()) {
            throw RefusedException.notNow("agreement.refused.waiting");
        }
        negotiation.reword(viewer, id, pages.form(viewer, id).until(until, viewer.today(clock)));
        negotiation.sign(viewer, id, textToSign(viewer, id));
    }

    /**
     * Signs that text; with the last signature it takes force.
     *
     * @throws RefusedException when it is another text now, signed by the viewer already, or nothing can be signed now
     */
    @Transactional
    public void sign(Viewer viewer, MentorshipId id, String hash) {
        negotiation.sign(viewer, id, hash);
    }

    /** The terms that hold; a mentorship without any is absent. In one statement, without a viewer and without a word of text. */
    public Map<MentorshipId, TermsInForce> termsOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.termsOf(ids);
    }

    /** The versions that wait for signatures; a mentorship without a draft is absent. In one statement. */
    public Map<MentorshipId, PendingTerms> pendingOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.pendingOf(ids);
    }

    /** How each of them ended; one that goes on is absent. In two statements, without a viewer. */
    public Map<MentorshipId, Ending> endingsOf(Collection<MentorshipId> ids) {
        return endings.of(ids);
    }

    /** In two statements, however many. */
    public Map<MentorshipId, RelationState> statesOf(Collection<MentorshipId> ids) {
        var states = mentorships.statesOf(ids);
        var terms = termsOf(states.keySet());
        return states.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> RelationState.of(one.getValue(), terms.get(one.getKey()))));
    }
}
