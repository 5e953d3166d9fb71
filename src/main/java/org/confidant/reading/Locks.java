package org.confidant.reading;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.vault.Readers;
import org.confidant.vault.Scope;
import org.springframework.stereotype.Component;

/** Turns the vault's readers into the lock of a text and its sentence. Names are asked in one statement, however many texts. */
@Component
public class Locks {

    private final PeopleService people;
    private final Names names;

    Locks(PeopleService people, Names names) {
        this.people = people;
        this.names = names;
    }

    public LockView of(Viewer viewer, Readers readers) {
        return view(viewer, readers, cards(List.of(readers)));
    }

    /** The locks of a page, by whatever the page knows its texts by. */
    public <K> Map<K, LockView> of(Viewer viewer, Map<K, Readers> readers) {
        var cards = cards(readers.values());
        return readers.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, one -> view(viewer, one.getValue(), cards)));
    }

    /** What the author may choose from, narrowest first; nothing wider than the ceiling is allowed, and the program is never left out. */
    public List<ScopeChoice> choices(Viewer viewer, Collection<Readers> possible, Scope ceiling) {
        var cards = cards(possible);
        var choices = possible.stream()
                .map(readers -> new ScopeChoice(
                        view(viewer, readers, cards), !readers.scope().widerThan(ceiling)));
        return Stream.concat(choices, forbidden(possible, ceiling)).toList();
    }

    /** The coordinators, where the agreement does not let them read anything: what it keeps away is seen, too. */
    private Stream<ScopeChoice> forbidden(Collection<Readers> possible, Scope ceiling) {
        var offered = possible.stream().anyMatch(readers -> readers.scope() == Scope.PROGRAM);
        return offered || ceiling == Scope.PROGRAM
                ? Stream.empty()
                : Stream.of(new ScopeChoice(new LockView(Scope.PROGRAM, names.program(), List.of()), false));
    }

    private Map<PersonId, PersonCard> cards(Collection<Readers> all) {
        return people.cards(all.stream()
                .flatMap(readers -> Stream.concat(readers.participants().stream(), readers.coordinators().stream()))
                .distinct()
                .toList());
    }

    private LockView view(Viewer viewer, Readers readers, Map<PersonId, PersonCard> cards) {
        var full = Stream.concat(readers.participants().stream(), readers.coordinators().stream())
                .map(cards::get)
                .filter(card -> card != null)
                .map(PersonCard::name)
                .toList();
        return new LockView(readers.scope(), who(viewer, readers, cards), full);
    }

    private String who(Viewer viewer, Readers readers, Map<PersonId, PersonCard> cards) {
        var others = new ArrayList<String>();
        readers.participants().stream()
                .filter(person -> !person.equals(viewer.id()))
                .map(cards::get)
                .filter(card -> card != null)
                .forEach(card -> others.add(Names.given(card)));
        var coordinators = readers.coordinators().stream()
                .filter(person -> !person.equals(viewer.id()))
                .count();
        if (coordinators > 0) {
            others.add(names.coordinators(coordinators));
        }
        return readers.includes(viewer.id()) ? names.withYou(others) : names.join(others);
    }
}
