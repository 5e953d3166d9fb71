package org.confidant.insight;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.PendingTerms;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.TermsInForce;
import org.confidant.contact.Health;
import org.confidant.contact.HealthService;
import org.confidant.contact.NoticeService;
import org.confidant.mentorship.EndWords;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.program.Place;
import org.confidant.program.ProgramService;
import org.confidant.reading.KeptTexts;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.transition.Fit;
import org.confidant.transition.FitService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's read models. However many mentorships there are, the number of statements is the same. */
@Service
@Transactional(readOnly = true)
class InsightService {

    private final ProgramService programs;
    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final Contacts contacts;
    private final HealthService healths;
    private final NoticeService notices;
    private final FitService fits;
    private final ReaffirmationService reaffirmations;
    private final PeopleService people;
    private final KeptTexts texts;
    private final Clock clock;

    InsightService(
            ProgramService programs,
            MentorshipService mentorships,
            AgreementService agreements,
            Contacts contacts,
            HealthService healths,
            NoticeService notices,
            FitService fits,
            ReaffirmationService reaffirmations,
            PeopleService people,
            KeptTexts texts,
            Clock clock) {
        this.programs = programs;
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.contacts = contacts;
        this.healths = healths;
        this.notices = notices;
        this.fits = fits;
        this.reaffirmations = reaffirmations;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program */
    Board board(Viewer viewer, ProgramId id, @Nullable BoardState only, int page) {
        var program = programs.requireCoordinator(viewer, id);
        return new Board(program, rows(viewer, mentorships.inProgram(viewer, id)), only, page);
    }

    /** @throws NotVisibleException when the viewer does not coordinate the program, or the mentorship is not of it */
    MentorshipView mentorship(Viewer viewer, ProgramId id, MentorshipId mentorship) {
        var program = programs.requireCoordinator(viewer, id);
        var card = mentorships.requireVisible(viewer, mentorship);
        if (!card.program().equals(id)) {
            throw new NotVisibleException();
        }
        var rests = mentorships.restsOf(List.of(mentorship)).getOrDefault(mentorship, List.of());
        var row = rows(viewer, List.of(card)).get(0);
        var ends = ends(List.of(card));
        return new MentorshipView(
                program,
                row,
                rests,
                ends.get(mentorship),
                why(viewer, mentorship),
                row.checkpointOn(viewer.today(clock), viewer.zone()),
                contacts.tally(mentorship),
                reaffirmations.openOf(List.of(mentorship)).get(mentorship),
                fits(mentorship),
                notices.latest(mentorship),
                !ends.containsKey(mentorship) && notices.ending(mentorship).isPresent());
    }

    private MentorshipView.@Nullable Why why(Viewer viewer, MentorshipId mentorship) {
        var reason = mentorships.endReason(mentorship).stream().toList();
        return texts.of(viewer, reason).values().stream()
                .map(kept -> new MentorshipView.Why(kept, kept.as(EndWords.class)))
                .findFirst()
                .orElse(null);
    }

    private List<MentorshipView.SaidFit> fits(MentorshipId mentorship) {
        var said = fits.latest(List.of(mentorship)).getOrDefault(mentorship, List.of());
        var names = people.cards(said.stream().map(Fit::person).toList());
        return said.stream()
                .flatMap(fit -> Stream.ofNullable(names.get(fit.person()))
                        .map(card -> new MentorshipView.SaidFit(card.name(), fit)))
                .toList();
    }

    private List<BoardRow> rows(Viewer viewer, List<MentorshipCard> cards) {
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var names = people.cards(cards.stream()
                .flatMap(card -> card.participants().stream())
                .map(Participant::person)
                .collect(toSet()));
        var known = new Known(
                names,
                agreements.statesOf(ids),
                agreements.termsOf(ids),
                agreements.pendingOf(ids),
                healths.of(cards, viewer.zone()),
                ends(cards),
                contacts.of(ids));
        return cards.stream()
                .map(card -> row(card, known))
                .sorted(comparing(BoardRow::state).thenComparing(BoardRow::mentees))
                .toList();
    }

    private BoardRow row(MentorshipCard card, Known known) {
        var id = card.id();
        var contact = known.contacts().getOrDefault(id, Contact.NONE);
        var health = known.health().get(id);
        var cadence = health == null ? null : health.cadence();
        return new BoardRow(
                card,
                names(card, known, one -> one.place() == Place.MENTEE),
                names(card, known, one -> one.place() == Place.MENTOR),
                known.ends().containsKey(id) ? "" : names(card, known, one -> known.gone(one.person())),
                BoardState.of(known.states().getOrDefault(id, RelationState.UNSIGNED), cadence),
                known.terms().get(id),
                known.pending().get(id),
                health,
                contact);
    }

    private Map<MentorshipId, Instant> ends(List<MentorshipCard> cards) {
        return mentorships.endsOf(cards.stream().map(MentorshipCard::id).toList());
    }

    private static String names(MentorshipCard card, Known known, Predicate<Participant> which) {
        return card.participants().stream()
                .filter(which)
                .map(one -> known.people().get(one.person()))
                .filter(Objects::nonNull)
                .map(PersonCard::name)
                .collect(joining(", "));
    }

    /** What was asked once for all rows. */
    private record Known(
            Map<PersonId, PersonCard> people,
            Map<MentorshipId, RelationState> states,
            Map<MentorshipId, TermsInForce> terms,
            Map<MentorshipId, PendingTerms> pending,
            Map<MentorshipId, Health> health,
            Map<MentorshipId, Instant> ends,
            Map<MentorshipId, Contact> contacts) {

        boolean gone(PersonId person) {
            var card = people.get(person);
            return card != null && !card.active();
        }
    }
}
