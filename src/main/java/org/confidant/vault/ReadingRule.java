package org.confidant.vault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a text. The one place in the code: it decides what opens and names the readers that a page shows.
 *
 * <p>The author always; beyond that, whoever the scope reaches and who was a member the whole time from its first writing to its
 * last change. Who joins later does not read backwards; who left keeps what has not changed since. The policy of table
 * {@code vault_item} says the same in SQL, and a test holds the two against each other.
 */
final class ReadingRule {

    private ReadingRule() {}

    static boolean mayRead(PersonId viewer, SealedItem item, List<Membership> members) {
        return readers(item, members).includes(viewer);
    }

    static Readers readers(SealedItem item, List<Membership> members) {
        return readers(item.author(), item.scope(), item.addressee(), item.span(), members);
    }

    static Readers readers(
            PersonId author, Scope scope, @Nullable PersonId addressee, Span span, List<Membership> members) {
        var reached = members.stream()
                .filter(member -> member.covers(span))
                .filter(reach(scope, addressee))
                .toList();
        var participants = people(reached, Seat.PARTICIPANT);
        var coordinators = people(reached, Seat.COORDINATOR);
        coordinators.removeAll(participants);
        if (!coordinators.contains(author)) {
            participants.add(author);
        }
        return new Readers(scope, List.copyOf(participants), List.copyOf(coordinators));
    }

    /** Who takes part now and is not among the readers. */
    static List<PersonId> without(Readers readers, List<Membership> members) {
        var present = members.stream().filter(member -> member.until() == null).toList();
        return people(present, Seat.PARTICIPANT).stream()
                .filter(person -> !readers.includes(person))
                .toList();
    }

    /** Who would read it in each narrower scope, narrowest first, where that is somebody else than in the next. */
    static List<Readers> narrower(SealedItem item, List<Membership> members) {
        var all = new ArrayList<Readers>();
        for (var scope : Scope.values()) {
            var possible = scope != Scope.PAIR || item.addressee() != null;
            if (item.scope().widerThan(scope) && possible) {
                all.add(readers(item.author(), scope, item.addressee(), item.span(), members));
            }
        }
        var now = readers(item, members);
        var kept = new ArrayList<Readers>();
        all.stream()
                .filter(one -> !one.same(now) && kept.stream().noneMatch(one::same))
                .forEach(kept::add);
        return List.copyOf(kept);
    }

    private static Predicate<Membership> reach(Scope scope, @Nullable PersonId addressee) {
        return switch (scope) {
            case AUTHOR -> member -> false;
            case PAIR ->
                member -> member.seat() == Seat.PARTICIPANT && member.person().equals(addressee);
            case CIRCLE -> member -> member.seat() == Seat.PARTICIPANT;
            case PROGRAM -> member -> true;
        };
    }

    private static Set<PersonId> people(List<Membership> members, Seat seat) {
        var people = new LinkedHashSet<PersonId>();
        members.stream()
                .filter(member -> member.seat() == seat)
                .map(Membership::person)
                .forEach(people::add);
        return people;
    }
}
