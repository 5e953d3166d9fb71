package org.confidant.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.confidant.audit.AuditEntry;
import org.confidant.audit.AuditService;
import org.confidant.audit.Verification;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the trail for its page: who, in names; when, in the viewer's zone; and whether the chain holds. */
@Component
class AuditPages {

    private static final int SIZE = 50;

    private final AuditService audit;
    private final PeopleService people;
    private final When when;

    AuditPages(AuditService audit, PeopleService people, When when) {
        this.audit = audit;
        this.people = people;
        this.when = when;
    }

    /** @param actor null where the system acted by itself, or for somebody who is no longer known */
    record Line(
            long seq, String at, @Nullable String actor, String action, String subject, Map<String, String> details) {}

    record Page(int number, boolean more, Verification verification, List<Line> lines) {}

    Page page(int number, Viewer viewer) {
        var entries = audit.page(number - 1, SIZE);
        var cards = people.cards(entries.stream()
                .map(AuditEntry::actor)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var lines = entries.stream().map(entry -> line(entry, cards, viewer)).toList();
        return new Page(number, audit.count() > (long) number * SIZE, audit.verify(), lines);
    }

    private Line line(AuditEntry entry, Map<PersonId, PersonCard> cards, Viewer viewer) {
        var card = entry.actor() == null ? null : cards.get(entry.actor());
        return new Line(
                entry.seq(),
                when.moment(entry.at(), viewer),
                card == null ? null : card.name(),
                entry.action(),
                entry.subject(),
                entry.details());
    }
}
