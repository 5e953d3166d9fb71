package org.confidant.agreement;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.confidant.audit.AuditService;
import org.confidant.mentorship.MentorshipService;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks the participants of a mentorship whether they go on, and keeps what they say. */
@Service
@Transactional
public class ReaffirmationService {

    private final Gate gate;
    private final Signers signers;
    private final ReaffirmationRepository reaffirmations;
    private final AgreementQueries queries;
    private final MentorshipService mentorships;
    private final AuditService audit;
    private final Clock clock;

    ReaffirmationService(
            Gate gate,
            Signers signers,
            ReaffirmationRepository reaffirmations,
            AgreementQueries queries,
            MentorshipService mentorships,
            AuditService audit,
            Clock clock) {
        this.gate = gate;
        this.signers = signers;
        this.reaffirmations = reaffirmations;
        this.queries = queries;
        this.mentorships = mentorships;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Asks them, unless they are asked already; a lapse says more than a checkpoint. Nobody's act: the system asks as of an instant.
     *
     * @return whether that is news
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean ask(MentorshipId id, ReaffirmationReason reason, Instant at) {
        mentorships.lock(id);
        var open = reaffirmations.findByMentorshipIdAndClosedAtIsNull(id);
        if (open.isEmpty()) {
            reaffirmations.saveAndFlush(new Reaffirmation(id, reason, at));
            return true;
        }
        var asked = open.get();
        if (asked.reason() == reason || reason == ReaffirmationReason.CHECKPOINT) {
            return false;
        }
        asked.lapse(at);
        reaffirmations.saveAndFlush(asked);
        return true;
    }

    /**
     * Says that the viewer goes on.
     *
     * @param meet when they would meet, after a lapse; null at a checkpoint
     * @return when they meet, if with this all have said so after a lapse: then they have that meeting to plan
     * @throws NotVisibleException when the viewer takes no part in the mentorship
     * @throws RefusedException when nothing is asked, or the viewer has said so already, or nobody is left to go on with
     */
    public Optional<Instant> goOn(Viewer viewer, MentorshipId id, @Nullable Instant meet) {
        var standing = gate.pass(viewer, id, Verb.REAFFIRM);
        var needed = signers.of(standing);
        if (needed.isEmpty()) {
            throw RefusedException.notNow("agreement.refused.alone");
        }
        var asked = reaffirmations
                .findByMentorshipIdAndClosedAtIsNull(id)
                .orElseThrow(() -> RefusedException.notNow("agreement.reaffirmation.none"));
        asked.goOn(viewer.id(), meet, clock.instant());
        var all = asked.closeIf(needed, clock.instant());
        reaffirmations.saveAndFlush(asked);
        if (all) {
            audit.recordUnnamed("agreement.reaffirmed", asked.id().toString(), Map.of());
        }
        return all ? Optional.ofNullable(asked.meetAt()) : Optional.empty();
    }

    /** Whether they are asked and that person has not answered. Without a viewer. */
    @Transactional(readOnly = true)
    public boolean waitsFor(MentorshipId id, PersonId person) {
        return Stream.ofNullable(openOf(List.of(id)).get(id)).anyMatch(asked -> asked.waitsFor(person));
    }

    /** What not all have answered yet; a mentorship without such a question is absent. In one statement, without a viewer. */
    @Transactional(readOnly = true)
    public Map<MentorshipId, OpenReaffirmation> openOf(Collection<MentorshipId> ids) {
        return ids.isEmpty() ? Map.of() : queries.reaffirmationsOf(ids);
    }
}
