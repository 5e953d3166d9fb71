package org.confidant.reading;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
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

    KeptTexts(VaultService vault, Locks locks, PeopleService people) {
        this.vault = vault;
        this.locks = locks;
        this.people = people;
    }

    /** Those that the viewer may read; what is absent does not exist for them, nor do ids that are null. */
    @Transactional
    public Map<SealedId, Kept> of(Viewer viewer, Collection<@Nullable SealedId> ids) {
        var known = ids.stream().flatMap(Stream::ofNullable).distinct().toList();
        var texts = vault.unseal(viewer.id(), known);
        var reach = vault.reachOf(viewer.id(), texts.keySet());
        var seals = locks.of(viewer, everyone(reach));
        var authors = people.cards(
                texts.values().stream().map(Unsealed::author).distinct().toList());
        return texts.values().stream()
                .collect(toMap(
                        Unsealed::id,
                        text -> new Kept(
                                text,
                                Objects.requireNonNull(seals.get(new Reached(text.id(), text.scope()))),
                                authors.get(text.author()),
                                text.author().equals(viewer.id()),
                                narrower(text, reach, seals))));
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
