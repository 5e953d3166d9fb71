package org.confidant.concern;

import java.time.Clock;
import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.Standing;
import org.confidant.agreement.Verb;
import org.confidant.concern.Step.Kind;
import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to concerns: raising one, and what its two people do with it. Nothing of it enters the audit trail, which others read, and
 * no event tells of it.
 */
@Service
@Transactional
public class ConcernService {

    private final AgreementService agreements;
    private final ConcernRepository concerns;
    private final ConcernQueries queries;
    private final ConcernVault vault;
    private final Recipients recipients;
    private final Clock clock;

    ConcernService(
            AgreementService agreements,
            ConcernRepository concerns,
            ConcernQueries queries,
            ConcernVault vault,
            Recipients recipients,
            Clock clock) {
        this.agreements = agreements;
        this.concerns = concerns;
        this.queries = queries;
        this.vault = vault;
        this.recipients = recipients;
        this.clock = clock;
    }

    /**
     * Tells one person outside the mentorship what troubles the viewer in it.
     *
     * @param words in Markdown, sealed for the two
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     * @throws RefusedException when the recipient is none who can hear it today
     */
    public ConcernId raise(Viewer viewer, MentorshipId mentorship, PersonId recipient, boolean urgent, String words) {
        return raise(agreements.open(viewer, mentorship, Verb.RAISE_CONCERN), recipient, urgent, words);
    }

    private ConcernId raise(Standing standing, PersonId recipient, boolean urgent, String words) {
        var choice = recipients.held(standing);
        choice.require(recipient);
        var space = vault.open(standing.viewer(), recipient);
        var sealed = vault.seal(space, standing.viewer(), recipient, words);
        return concerns.save(new Concern(standing, recipient, choice.capacity(), urgent, space, sealed))
                .id();
    }

    /**
     * Raises it anew, with somebody else, and takes it back from who can no longer hear it.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when it is not theirs to send, its recipient still hears it, or the new one is none who can
     */
    public ConcernId passOn(Viewer viewer, ConcernId id, PersonId recipient, boolean urgent, String words) {
        var row = require(viewer, id);
        row.permissions(viewer.id()).requirePassOn();
        withdraw(viewer, id);
        return raise(viewer, row.mentorship(), recipient, urgent, words);
    }

    /**
     * Says that the recipient looks after it, and something with it; may be blank.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when they did not receive it, or it does not wait to be taken up
     */
    public void takeUp(Viewer viewer, ConcernId id, String words) {
        var held = hold(viewer, id, Kind.TAKEN_UP);
        held.concern().takeUp(held.may(), clock.instant(), words.isBlank() ? null : seal(viewer, held, words));
    }

    /**
     * Says what came of it, and closes it.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when they did not receive it, or it is not taken up now
     */
    public void settle(Viewer viewer, ConcernId id, String words) {
        var held = hold(viewer, id, Kind.SETTLED);
        held.concern().settle(held.may(), clock.instant(), seal(viewer, held, words));
    }

    /**
     * Adds something to it, for the same recipient.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when they did not raise it, it is over, or nobody hears it
     */
    public void add(Viewer viewer, ConcernId id, String words) {
        var held = hold(viewer, id, Kind.ADDED);
        held.concern().add(held.may(), clock.instant(), seal(viewer, held, words));
    }

    /**
     * Takes it back: its recipient sees that, and no longer opens what its author wrote.
     *
     * @throws NotVisibleException when the viewer neither raised nor received it
     * @throws RefusedException when they did not raise it, or somebody has taken it up and hears it
     */
    public void withdraw(Viewer viewer, ConcernId id) {
        var held = hold(viewer, id, Kind.WITHDRAWN);
        held.concern().withdraw(held.may(), clock.instant());
        vault.takeBack(viewer.id(), held.concern().ofAuthor());
    }

    /** Concerns that wait for the viewer to take them up, oldest first. */
    @Transactional(readOnly = true)
    public List<WaitingConcern> waitingFor(Viewer viewer) {
        return queries.waitingFor(viewer.id());
    }

    /** Those that the viewer raised and whose answer they have not looked at, oldest first. */
    @Transactional(readOnly = true)
    public List<ConcernId> answeredTo(Viewer viewer) {
        return queries.answeredTo(viewer.id());
    }

    /** Whether anybody ever raised one with the viewer. */
    @Transactional(readOnly = true)
    public boolean received(Viewer viewer) {
        return queries.received(viewer.id());
    }

    /** As it is now: whoever changes it meanwhile comes too late, or the viewer does. */
    private Held hold(Viewer viewer, ConcernId id, Kind act) {
        var row = require(viewer, id);
        var concern = concerns.findById(id).orElseThrow(NotVisibleException::new);
        var may = concern.permissions(viewer.id(), row.reachable());
        may.require(act);
        return new Held(concern, may);
    }

    private SealedId seal(Viewer viewer, Held held, String words) {
        var concern = held.concern();
        return vault.seal(concern.space(), viewer.id(), concern.other(viewer.id()), words);
    }

    private ConcernRow require(Viewer viewer, ConcernId id) {
        return queries.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    private record Held(Concern concern, ConcernPermissions may) {}
}
