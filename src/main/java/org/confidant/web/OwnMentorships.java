package org.confidant.web;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import org.confidant.agreement.AgreementService;
import org.confidant.agreement.ReaffirmationService;
import org.confidant.agreement.RelationState;
import org.confidant.contact.HealthService;
import org.confidant.mentorship.MentorshipCard;
import org.confidant.mentorship.MentorshipService;
import org.confidant.mentorship.Participant;
import org.confidant.people.Viewer;
import org.confidant.reading.Rooms;
import org.springframework.stereotype.Component;

/** The viewer's mentorships with what home says of them, in a number of statements that does not grow with theirs. */
@Component
class OwnMentorships {

    private final MentorshipService mentorships;
    private final AgreementService agreements;
    private final ReaffirmationService reaffirmations;
    private final HealthService healths;
    private final Rooms rooms;
    private final Clock clock;

    OwnMentorships(
            MentorshipService mentorships,
            AgreementService agreements,
            ReaffirmationService reaffirmations,
            HealthService healths,
            Rooms rooms,
            Clock clock) {
        this.mentorships = mentorships;
        this.agreements = agreements;
        this.reaffirmations = reaffirmations;
        this.healths = healths;
        this.rooms = rooms;
        this.clock = clock;
    }

    List<Own> of(Viewer viewer) {
        var cards = mentorships.of(viewer);
        var ids = cards.stream().map(MentorshipCard::id).toList();
        var states = agreements.statesOf(ids);
        var terms = agreements.termsOf(ids);
        var pending = agreements.pendingOf(ids);
        var others = rooms.others(
                viewer,
                cards.stream()
                        .collect(toMap(
                                MentorshipCard::id,
                                card -> card.participants().stream()
                                        .map(Participant::person)
                                        .toList())));
        var health = healths.of(cards, viewer.zone());
        var asked = reaffirmations.openOf(ids);
        var rests = mentorships.restsOf(ids);
        var ends = agreements.endingsOf(ids);
        return cards.stream()
                .map(card -> {
                    var state = states.getOrDefault(card.id(), RelationState.UNSIGNED);
                    return new Own(
                            card,
                            viewer.id(),
                            state,
                            terms.get(card.id()),
                            pending.get(card.id()),
                            others.getOrDefault(card.id(), ""),
                            ends.get(card.id()),
                            clock.instant(),
                            health.get(card.id()),
                            asked.get(card.id()),
                            rests.getOrDefault(card.id(), List.of()).stream()
                                    .filter(rest -> rest.until() == null)
                                    .findFirst()
                                    .orElse(null));
                })
                .toList();
    }
}
