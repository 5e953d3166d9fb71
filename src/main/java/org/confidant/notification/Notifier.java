package org.confidant.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells people something, by each channel that they want it by: the rows are written with what happened, or not at all. */
@Component
class Notifier {

    private final PeopleService people;
    private final Preferences preferences;
    private final Inbox inbox;
    private final Outbox outbox;
    private final Clock clock;

    Notifier(PeopleService people, Preferences preferences, Inbox inbox, Outbox outbox, Clock clock) {
        this.people = people;
        this.preferences = preferences;
        this.inbox = inbox;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param key what is told to one person under the same kind and key is told once, however often this is called
     * @param to those of them who have left are passed over
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(Kind kind, About about, String key, Collection<PersonId> to) {
        var here = people.cards(Set.copyOf(to)).values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .toList();
        if (here.isEmpty()) {
            return;
        }
        var dedupe = kind + ":" + key;
        inbox.write(kind, about, dedupe, wanting(here, kind, Channel.INBOX), clock.instant());
        outbox.write(kind, about, dedupe, wanting(here, kind, Channel.MAIL), clock.instant());
    }

    private List<PersonId> wanting(List<PersonId> people, Kind kind, Channel channel) {
        return kind.comesBy(channel) ? preferences.wanting(people, kind, channel) : List.of();
    }
}
