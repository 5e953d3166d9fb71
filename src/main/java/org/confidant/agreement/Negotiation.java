package org.confidant.agreement;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.confidant.audit.AuditService;
import org.confidant.people.Viewer;
import org.confidant.program.ProgramService;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a version comes about: it is drafted and reworded by either, signed by all, and takes force with the last signature. */
@Service
@Transactional
class Negotiation {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    private final Gate gate;
    private final AgreementRepository agreements;
    private final ReaffirmationRepository reaffirmations;
    private final Versions versions;
    private final Prefill prefill;
    private final Signers signers;
    private final ProgramService programs;
    private final VaultService vault;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Negotiation(
            Gate gate,
            AgreementRepository agreements,
            ReaffirmationRepository reaffirmations,
            Versions versions,
            Prefill prefill,
            Signers signers,
            ProgramService programs,
            VaultService vault,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.agreements = agreements;
        this.reaffirmations = reaffirmations;
        this.versions = versions;
        this.prefill = prefill;
        this.signers = signers;
        this.programs = programs;
        this.vault = vault;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the draft other words, and begins one where there is none. No signature goes over to it.
     *
     * @throws StaleDraftException when the draft is not the one that was read
     */
    void reword(Viewer viewer, MentorshipId id, DraftForm form) {
        var standing = gate.pass(viewer, id, Verb.NEGOTIATE_TERMS);
        var draft = draft(id);
        if (!Objects.equals(form.version(), draft.map(Agreement::version).orElse(null))) {
            throw new StaleDraftException();
        }
        var program = programs.require(standing.program());
        if (!new TermsRule(program, standing.shared(), viewer.today(clock))
                .violations(form.terms())
                .isEmpty()) {
            throw RefusedException.notNow("agreement.refused.outside");
        }
        var number = draft.map(Agreement::number).orElseGet(() -> next(standing));
        var fixed = prefill.text(standing, program, LocaleContextHolder.getLocale());
        var text =
                new AgreementText(id, number, AgreementText.FORM, form.terms(), form.wording(fixed.wording(), salt()));
        var kept = keep(draft, text, standing);
        audit.recordUnnamed("agreement.drafted", kept.id().toString(), details(kept));
        offer(kept, standing, signers.of(standing));
    }

    /**
     * Signs the text that was shown; with the last signature it takes force. Where the only one who had not signed has left, nothing is
     * signed twice: whoever confirms it lets it take force.
     *
     * @param shown the hash of the text that was read
     * @throws RefusedException when it is another text now, signed already, beyond what its program allows by now, or nobody is left to
     *     agree with
     */
    void sign(Viewer viewer, MentorshipId id, String shown) {
        var standing = gate.pass(viewer, id, Verb.SIGN_TERMS);
        var needed = signers.of(standing);
        if (needed.isEmpty()) {
            throw RefusedException.notNow("agreement.refused.alone");
        }
        var agreement = draft(id)
                .map(draft -> asRead(viewer, draft, shown, standing))
                .orElseGet(() -> begin(viewer, standing, shown));
        if (!agreement.signed(needed)) {
            agreement.sign(viewer.id(), clock.instant());
        }
        var complete = agreement.signed(needed);
        if (complete) {
            takeForce(agreement, standing, needed);
        }
        audit.recordUnnamed("agreement.signed", agreement.id().toString(), details(agreement));
        if (complete) {
            audit.recordUnnamed("agreement.in_force", agreement.id().toString(), details(agreement));
            events.publishEvent(new AgreementTookForce(id, agreement.number(), needed));
        } else {
            offer(agreement, standing, needed);
        }
    }

    private void offer(Agreement agreement, Standing standing, List<PersonId> needed) {
        var waiting = needed.stream()
                .filter(person -> !person.equals(standing.viewer()) && !agreement.signed(List.of(person)))
                .toList();
        events.publishEvent(new AgreementOffered(standing.mentorship(), agreement.number(), waiting));
    }

    /** What was worded before the program changed may not widen it afterwards, nor leave out what it asks for by now. */
    private void requireAllowed(Viewer viewer, Standing standing, AgreementText text) {
        new TermsRule(programs.require(standing.program()), standing.shared(), viewer.today(clock))
                .refuses(text.terms(), text.wording())
                .ifPresent(key -> {
                    throw RefusedException.notNow(key);
                });
    }

    private Agreement asRead(Viewer viewer, Agreement draft, String shown, Standing standing) {
        var text = versions.textOf(viewer.id(), draft);
        if (!text.hash().equals(shown) || !text.hash().equals(draft.hash())) {
            throw new TextChangedException();
        }
        requireAllowed(viewer, standing, text);
        return draft;
    }

    /** The prefilled text is kept when it is first signed, from then on with a salt. */
    private Agreement begin(Viewer viewer, Standing standing, String shown) {
        var offered = prefill.text(standing, programs.require(standing.program()), LocaleContextHolder.getLocale());
        if (standing.terms() != null || !offered.hash().equals(shown)) {
            throw new TextChangedException();
        }
        requireAllowed(viewer, standing, offered);
        return keep(Optional.empty(), offered.withSalt(salt()), standing);
    }

    private Agreement keep(Optional<Agreement> draft, AgreementText text, Standing standing) {
        var wording = seal(text, standing);
        draft.ifPresent(known -> known.reword(text, wording, standing.viewer(), clock.instant()));
        return draft.orElseGet(() -> agreements.save(new Agreement(text, wording, standing.viewer(), clock.instant())));
    }

    private SealedId seal(AgreementText text, Standing standing) {
        return vault.seal(new Sealing(
                standing.space(),
                standing.viewer(),
                standing.shared(),
                standing.addressee(),
                "agreement.wording",
                text.wording()));
    }

    /** The old version gives way first: the database knows one in force. Whoever signs says that they go on. */
    private void takeForce(Agreement agreement, Standing standing, List<PersonId> people) {
        var now = clock.instant();
        agreements
                .findByMentorshipIdAndState(standing.mentorship(), AgreementState.IN_FORCE)
                .ifPresent(old -> {
                    old.giveWay(now);
                    agreements.saveAndFlush(old);
                });
        agreement.takeForce(people, now);
        reaffirmations
                .findByMentorshipIdAndClosedAtIsNull(standing.mentorship())
                .ifPresent(asked -> asked.close(now));
        vault.limit(standing.space(), agreement.terms().ceiling());
    }

    private Optional<Agreement> draft(MentorshipId id) {
        return agreements.findByMentorshipIdAndState(id, AgreementState.DRAFT);
    }

    private static int next(Standing standing) {
        var terms = standing.terms();
        return terms == null ? 1 : terms.version() + 1;
    }

    private static Map<String, String> details(Agreement agreement) {
        return Map.of("number", String.valueOf(agreement.number()));
    }

    private static String salt() {
        var bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
