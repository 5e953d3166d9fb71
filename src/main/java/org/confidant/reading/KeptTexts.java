package org.confidant.reading;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.SealedId;
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
        var seals = locks.of(viewer, vault.readersOf(viewer.id(), texts.keySet()));
        var authors = people.cards(
                texts.values().stream().map(Unsealed::author).distinct().toList());
        return texts.values().stream()
                .collect(toMap(
                        Unsealed::id,
                        text -> new Kept(
                                text,
                                Objects.requireNonNull(seals.get(text.id())),
                                authors.get(text.author()),
                                text.author().equals(viewer.id()))));
    }
}
