package org.confidant.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.confidant.agreement.AgreementPage.Change;
import org.confidant.agreement.AgreementPage.Milestone;
import org.confidant.agreement.AgreementPage.Sign;
import org.confidant.agreement.AgreementPage.Stage;
import org.confidant.agreement.Versions.Written;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.program.ProgramCard;
import org.confidant.program.ProgramService;
import org.confidant.reading.LockView;
import org.confidant.reading.Locks;
import org.confidant.reading.Rooms;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of an agreement show to a participant. */
@Service
@Transactional(readOnly = true)
class AgreementPages {

    private final Gate gate;
    private final Versions versions;
    private final Prefill prefill;
    private final Clauses clauses;
    private final Signers signers;
    private final ProgramService programs;
    private final PeopleService people;
    private final VaultService vault;
    private final Locks locks;
    private final Rooms rooms;
    private final Clock clock;

    AgreementPages(
            Gate gate,
            Versions versions,
            Prefill prefill,
            Clauses clauses,
            Signers signers,
            ProgramService programs,
            PeopleService people,
            VaultService vault,
            Locks locks,
            Rooms rooms,
            Clock clock) {
        this.gate = gate;
        this.versions = versions;
        this.prefill = prefill;
        this.clauses = clauses;
        this.signers = signers;
        this.programs = programs;
        this.people = people;
        this.vault = vault;
        this.locks = locks;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** The draft where there is one, else what holds, else the text to begin with. */
    AgreementPage present(Viewer viewer, MentorshipId id) {
        var standing = gate.look(viewer, id);
        var all = versions.of(viewer.id(), id);
        return find(all, AgreementState.DRAFT)
                .or(() -> find(all, AgreementState.IN_FORCE))
                .map(written -> page(viewer, standing, all, written))
                .orElseGet(() -> offered(viewer, standing, all));
    }

    /** @throws NotVisibleException when there is no such version */
    AgreementPage version(Viewer viewer, MentorshipId id, int number) {
        var standing = gate.look(viewer, id);
        var all = versions.of(viewer.id(), id);
        return all.stream()
                .filter(written -> written.agreement().number() == number)
                .findFirst()
                .map(written -> page(viewer, standing, all, written))
                .orElseThrow(NotVisibleException::new);
    }

    /** Of the version in force; a draft is nobody's word yet. */
    Optional<Aspiration> aspiration(Viewer viewer, MentorshipId id) {
        gate.look(viewer, id);
        return versions.inForce(viewer.id(), id)
                .flatMap(one -> Optional.ofNullable(one.text().wording().aspiration())
                        .map(words ->
                                new Aspiration(words, locks.of(viewer, vault.readersOf(viewer.id(), one.sealed())))));
    }

    /** The form to write with, filled with what is read now. */
    DraftForm form(Viewer viewer, MentorshipId id) {
        var standing = gate.look(viewer, id);
        return filled(versions.of(viewer.id(), id), offer(standing, program(standing)));
    }

    private static DraftForm filled(List<Written> all, AgreementText usual) {
        var draft = find(all, AgreementState.DRAFT);
        var text = draft.or(() -> find(all, AgreementState.IN_FORCE))
                .map(Written::text)
                .orElse(usual);
        return DraftForm.of(draft.map(written -> written.agreement().version()).orElse(null), text, usual);
    }

    /** The same, with who reads what it will keep and the program that bounds it. */
    DraftFrame frame(Viewer viewer, MentorshipId id) {
        var standing = gate.look(viewer, id);
        if (!standing.allows(Verb.NEGOTIATE_TERMS)) {
            throw RefusedException.notNow("agreement.closed." + standing.state());
        }
        var all = versions.of(viewer.id(), id);
        var draft = find(all, AgreementState.DRAFT).map(Written::agreement);
        var next = all.stream()
                .findFirst()
                .map(newest -> newest.agreement().number() + 1)
                .orElse(1);
        var program = program(standing);
        var usual = offer(standing, program);
        return new DraftFrame(
                rooms.of(viewer, id, standing.people()),
                standing,
                draft.map(Agreement::number).orElse(next),
                filled(all, usual),
                draft.map(one -> signerNames(standing, one)).orElse(List.of()),
                usual.wording(),
                program,
                lockBefore(viewer, standing));
    }

    private AgreementPage offered(Viewer viewer, Standing standing, List<Written> all) {
        var program = program(standing);
        var text = offer(standing, program);
        var alone = signers.of(standing).isEmpty();
        return new AgreementPage(
                rooms.of(viewer, standing.mentorship(), standing.people()),
                program.name(),
                1,
                Stage.OFFERED,
                null,
                text.hash(),
                null,
                null,
                text.form(),
                clauses.of(text, standing, viewer),
                signs(standing, null),
                standing.allows(Verb.SIGN_TERMS) && !alone,
                List.of(),
                alone,
                List.of(),
                standing.allows(Verb.NEGOTIATE_TERMS),
                null,
                null,
                lockBefore(viewer, standing),
                history(all));
    }

    private AgreementPage page(Viewer viewer, Standing standing, List<Written> all, Written shown) {
        var agreement = shown.agreement();
        var draft = agreement.state() == AgreementState.DRAFT;
        var before = find(all, AgreementState.IN_FORCE).filter(inForce -> draft);
        var needed = signers.of(standing);
        var lacks = draft ? lacks(viewer, standing, shown) : List.<String>of();
        return new AgreementPage(
                rooms.of(viewer, standing.mentorship(), standing.people()),
                program(standing).name(),
                agreement.number(),
                Stage.valueOf(agreement.state().name()),
                agreement.version(),
                shown.text().hash(),
                agreement.hash(),
                standing.terms() == null ? null : standing.terms().version(),
                shown.text().form(),
                before.map(inForce -> clauses.beside(shown.text(), inForce.text(), standing, viewer))
                        .orElseGet(() -> clauses.of(shown.text(), standing, viewer)),
                signs(standing, agreement),
                draft && lacks.isEmpty() && standing.allows(Verb.SIGN_TERMS) && waits(agreement, viewer, needed),
                lacks,
                draft && needed.isEmpty(),
                draft ? List.of() : since(viewer, standing, all, shown),
                standing.allows(Verb.NEGOTIATE_TERMS) && agreement.state() != AgreementState.SUPERSEDED,
                draft ? change(viewer, agreement) : null,
                agreement.state() == AgreementState.IN_FORCE ? checkpoint(viewer, standing) : null,
                locks.of(viewer, vault.readersOf(viewer.id(), shown.sealed())),
                history(all));
    }

    /** For the viewer's signature, or, where all who are still here have signed, for a word that it may take force. */
    private static boolean waits(Agreement draft, Viewer viewer, List<PersonId> needed) {
        return !needed.isEmpty() && (draft.signed(needed) || !draft.signed(List.of(viewer.id())));
    }

    private List<String> lacks(Viewer viewer, Standing standing, Written draft) {
        return new TermsRule(program(standing), standing.shared(), viewer.today(clock))
                .lacks(draft.text().wording());
    }

    /** What a version that took force changed, as it was read before it was signed. */
    private List<Clause> since(Viewer viewer, Standing standing, List<Written> all, Written shown) {
        return all.stream()
                .filter(one -> one.agreement().number() == shown.agreement().number() - 1)
                .findFirst()
                .map(old -> clauses.beside(shown.text(), old.text(), standing, viewer))
                .orElse(List.of())
                .stream()
                .filter(Clause::changed)
                .toList();
    }

    private List<Sign> signs(Standing standing, @Nullable Agreement agreement) {
        var cards = people.cards(standing.people());
        return standing.participants().stream()
                .flatMap(one -> Optional.ofNullable(cards.get(one.person())).stream()
                        .map(card -> new Sign(
                                card.name(),
                                card.initials(),
                                one.place() == Place.MENTOR,
                                agreement == null
                                        ? null
                                        : agreement.signedAt(one.person()).orElse(null),
                                agreement == null
                                        ? null
                                        : agreement.faded(one.person()).orElse(null),
                                !card.active())))
                .toList();
    }

    private List<String> signerNames(Standing standing, Agreement draft) {
        return signs(standing, draft).stream()
                .filter(sign -> sign.at() != null)
                .map(Sign::name)
                .toList();
    }

    private @Nullable Change change(Viewer viewer, Agreement draft) {
        var editor = draft.editedBy();
        return draft.faded(viewer.id())
                .filter(faded -> !editor.equals(viewer.id()))
                .map(faded -> people.cards(List.of(editor)).get(editor))
                .map(card -> new Change(card.name(), draft.editedAt()))
                .orElse(null);
    }

    private @Nullable LocalDate checkpoint(Viewer viewer, Standing standing) {
        return standing.nextCheckpoint(viewer.today(clock), viewer.zone()).orElse(null);
    }

    private LockView lockBefore(Viewer viewer, Standing standing) {
        return locks.of(
                viewer, vault.readersIf(viewer.id(), standing.space(), standing.shared(), standing.addressee()));
    }

    private AgreementText offer(Standing standing, ProgramCard program) {
        return prefill.text(standing, program, LocaleContextHolder.getLocale());
    }

    private ProgramCard program(Standing standing) {
        return programs.require(standing.program());
    }

    private static Optional<Written> find(List<Written> all, AgreementState state) {
        return all.stream()
                .filter(written -> written.agreement().state() == state)
                .findFirst();
    }

    private static List<Milestone> history(List<Written> all) {
        return all.stream()
                .map(Written::agreement)
                .map(one -> new Milestone(
                        one.number(),
                        one.state(),
                        Optional.ofNullable(one.inForceAt()).orElse(one.editedAt())))
                .toList();
    }
}
