package org.confidant.contact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.program.ProgramService;
import org.confidant.shared.ContactNoticeId;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares how contact goes with what was last noticed of it. Only what has changed is kept, and only once. */
@Component
@Transactional
class Noticing {

    private final HealthService healths;
    private final Unsigned unsigned;
    private final MenteeCalendars calendars;
    private final NoticeQueries notices;
    private final Consequences consequences;
    private final ProgramService programs;
    private final PeopleService people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Noticing(
            HealthService healths,
            Unsigned unsigned,
            MenteeCalendars calendars,
            NoticeQueries notices,
            Consequences consequences,
            ProgramService programs,
            PeopleService people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.healths = healths;
        this.unsigned = unsigned;
        this.calendars = calendars;
        this.notices = notices;
        this.consequences = consequences;
        this.programs = programs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** In a number of statements that grows with what is news, and not with what there is. */
    void look(List<MentorshipCard> cards) {
        var zones = calendars.of(cards);
        var health = healths.of(cards, clock.instant(), card -> Objects.requireNonNull(zones.get(card.id())));
        var waiting = unsigned.inactiveFrom(
                cards.stream().filter(card -> !health.containsKey(card.id())).toList(), zones);
        var before = notices.latest(cards.stream().map(MentorshipCard::id).toList());
        for (var card : cards) {
            var now = health.get(card.id());
            var today = clock.instant()
                    .atZone(Objects.requireNonNull(zones.get(card.id())))
                    .toLocalDate();
            var seen = now == null ? Observation.unsigned(waiting.get(card.id()), today) : Observation.of(now, today);
            var planned = now != null && now.cadence().answered();
            look(card, planned, seen, before.getOrDefault(card.id(), List.of()));
        }
        consequences.conclude(cards);
    }

    private void look(MentorshipCard card, boolean planned, List<Observation> all, List<Notice> before) {
        var last = before.stream().collect(toMap(Notice::about, identity()));
        for (var seen : all) {
            var known = last.get(seen.about());
            if (known == null ? seen.matters() : known.state() != seen.state()) {
                keep(card, planned, seen);
            }
        }
    }

    /** @param planned whether a day is planned on which they meet next */
    private void keep(MentorshipCard card, boolean planned, Observation seen) {
        var notice = new Notice(
                ContactNoticeId.next(),
                card.id(),
                seen.subject(),
                seen.giver(),
                seen.receiver(),
                seen.state(),
                seen.since(),
                clock.instant(),
                announces(card, seen),
                Set.of());
        if (!notices.insert(notice)) {
            return;
        }
        if (consequences.ask(notice)) {
            tell(card, notice, WhoIsTold.of(seen, card, planned));
        }
    }

    /** When it ends unless something happens, for a notice that says so. */
    private @Nullable Instant announces(MentorshipCard card, Observation seen) {
        if (seen.subject() != Subject.INACTIVITY || !seen.matters()) {
            return null;
        }
        var warning = programs.require(card.program()).patience().warningDays();
        return clock.instant().plus(Duration.ofDays(warning));
    }

    private void tell(MentorshipCard card, Notice notice, WhoIsTold whom) {
        var participants = here(whom.participants());
        var coordinators = whom.coordinators()
                ? programs.coordinatorsOf(card.program()).stream()
                        .filter(person -> !participants.contains(person))
                        .collect(toSet())
                : Set.<PersonId>of();
        if (participants.isEmpty() && coordinators.isEmpty()) {
            return;
        }
        notices.told(notice.id(), participants);
        notices.told(notice.id(), coordinators);
        events.publishEvent(new ContactNoticed(
                notice.id(),
                notice.mentorship(),
                card.program(),
                notice.subject(),
                notice.state(),
                notice.since(),
                participants,
                coordinators));
    }

    /** Whoever has left is told nothing. */
    private Set<PersonId> here(Set<PersonId> all) {
        return people.cards(all).values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .collect(toSet());
    }
}
