package org.confidant.insight;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.PendingTerms;
import org.confidant.agreement.RelationState;
import org.confidant.agreement.TermsInForce;
import org.confidant.contact.Done;
import org.confidant.contact.Health;
import org.confidant.contact.HealthService;
import org.confidant.contact.Hold;
import org.confidant.contact.HoldService;
import org.confidant.contact.MenteeCalendars;
import org.confidant.contact.NoticeService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.Place;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rules say of mentorships now, in a number of statements that does not grow with theirs. */
@Component
class BoardRows {

    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final Contacts contacts;
    private final HealthService healths;
    private final MenteeCalendars calendars;
    private final HoldService holds;
    private final NoticeService notices;
    private final PeopleService people;
    private final Clock clock;

    BoardRows(
            MentorshipService mentorships,
            AgreementService agreements,
            Contacts contacts,
            HealthService healths,
            MenteeCalendars calendars,
            HoldService holds,
            NoticeService notices,
            PeopleService people,
            Clock clock) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.contacts = contacts;
        this.healths = healths;
        this.calendars = calendars;
        this.holds = holds;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** In no order. Who may see them, the caller asks. */
    List<BoardRow> of(List<MentorshipCard> cards) {
        if (cards.isEmpty()) {
            return List.of();
        }
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var zones = calendars.of(cards);
        var names = people.cards(cards.stream()
                .flatMap(card -> card.participants().stream())
                .map(Participant::person)
                .collect(toSet()));
        var known = new Known(
                names,
                agreements.statesOf(ids),
                agreements.termsOf(ids),
                agreements.pendingOf(ids),
                healths.of(cards, zones),
                mentorships.endsOf(ids),
                contacts.of(ids),
                zones,
                holds.latest(ids),
                notices.done(ids, 1));
        return cards.stream().map(card -> row(card, known)).toList();
    }

    private BoardRow row(MentorshipCard card, Known known) {
        var id = card.id();
        var contact = known.contacts().getOrDefault(id, Contact.NONE);
        var health = known.health().get(id);
        var zone = Objects.requireNonNull(known.zones().get(id));
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
                contact,
                zone,
                known.hold(id, LocalDate.ofInstant(clock.instant(), zone)),
                known.done().getOrDefault(id, List.of()).stream().findFirst().orElse(null));
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
            Map<MentorshipId, Contact> contacts,
            Map<MentorshipId, ZoneId> zones,
            Map<MentorshipId, Hold> holds,
            Map<MentorshipId, List<Done>> done) {

        @Nullable
        Hold hold(MentorshipId id, LocalDate today) {
            var hold = holds.get(id);
            return hold == null || ends.containsKey(id) || hold.until().isBefore(today) ? null : hold;
        }

        boolean gone(PersonId person) {
            var card = people.get(person);
            return card != null && !card.active();
        }
    }
}
