package org.confidant.reading;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.reading.LockView.Opened;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Reach;
import org.confidant.vault.Readers;
import org.confidant.vault.Scope;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the texts of a page, with their locks and authors, in a number of statements that does not grow with theirs. */
@Component
public class KeptTexts {

    private final VaultService vault;
    private final Locks locks;
    private final PeopleService people;
    private final Openings openings;

    KeptTexts(VaultService vault, Locks locks, PeopleService people, Openings openings) {
        this.vault = vault;
        this.locks = locks;
        this.people = people;
        this.openings = openings;
    }

    /** Those that the viewer may read; what is absent does not exist for them, nor do ids that are null. */
    @Transactional
    public Map<SealedId, Kept> of(Viewer viewer, Collection<@Nullable SealedId> ids) {
        var known = ids.stream().flatMap(Stream::ofNullable).distinct().toList();
        var reach = vault.reachOf(viewer.id(), known);
        var texts = reach.values().stream().map(Reach::text).toList();
        var seals = locks.of(viewer, everyone(reach));
        var opened = opened(texts);
        var cards = people.cards(named(texts, reach.values(), opened.values()));
        return texts.stream()
                .collect(toMap(
                        Unsealed::id,
                        text -> new Kept(
                                text,
                                lock(text, reach, seals, opened, cards),
                                cards.get(text.author()),
                                text.author().equals(viewer.id()),
                                narrower(text, reach, seals))));
    }

    private Map<SealedId, List<Opening>> opened(Collection<Unsealed> texts) {
        var shown = texts.stream().filter(text -> text.scope() == Scope.PROGRAM).toList();
        return shown.isEmpty() ? Map.of() : openings.of(shown);
    }

    /** Everybody but the readers whom the page names. */
    private static Set<PersonId> named(
            Collection<Unsealed> texts, Collection<Reach> reach, Collection<List<Opening>> opened) {
        return Stream.of(
                        texts.stream().map(Unsealed::author),
                        reach.stream().flatMap(of -> of.without().stream()),
                        opened.stream().flatMap(List::stream).map(Opening::person))
                .flatMap(all -> all)
                .collect(toSet());
    }

    private static LockView lock(
            Unsealed text,
            Map<SealedId, Reach> reach,
            Map<Reached, LockView> seals,
            Map<SealedId, List<Opening>> opened,
            Map<PersonId, PersonCard> cards) {
        var seal = Objects.requireNonNull(seals.get(new Reached(text.id(), text.scope())));
        var without = Objects.requireNonNull(reach.get(text.id())).without().stream()
                .flatMap(person -> Stream.ofNullable(cards.get(person)))
                .map(PersonCard::name)
                .toList();
        return new LockView(seal.scope(), seal.who(), seal.names(), without, names(opened.get(text.id()), cards));
    }

    private static @Nullable List<Opened> names(@Nullable List<Opening> opened, Map<PersonId, PersonCard> cards) {
        if (opened == null) {
            return null;
        }
        return opened.stream()
                .flatMap(one -> Stream.ofNullable(cards.get(one.person()))
                        .map(card -> new Opened(card.name(), one.times(), one.last())))
                .toList();
    }

    /** All readers that are named on the page: of the texts as they are, and as they could be. */
    private static Map<Reached, Readers> everyone(Map<SealedId, Reach> reach) {
        var all = new HashMap<Reached, Readers>();
        reach.forEach((id, of) -> Stream.concat(Stream.of(of.now()), of.narrower().stream())
                .forEach(readers -> all.put(new Reached(id, readers.scope()), readers)));
        return all;
    }

    private static List<LockView> narrower(Unsealed text, Map<SealedId, Reach> reach, Map<Reached, LockView> seals) {
        return Stream.ofNullable(reach.get(text.id()))
                .flatMap(of -> of.narrower().stream())
                .map(readers -> Objects.requireNonNull(seals.get(new Reached(text.id(), readers.scope()))))
                .toList();
    }

    private record Reached(SealedId text, Scope scope) {}
}
