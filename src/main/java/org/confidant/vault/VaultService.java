package org.confidant.vault;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.confidant.audit.AuditService;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.shared.Slice;
import org.confidant.shared.SpaceId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of the vault: opens spaces, admits and dismisses their members, seals texts, and opens them for whom {@link ReadingRule}
 * names.
 *
 * <p>Every method first tells the database for whom, or about which space, it acts; what is written joins the caller's transaction.
 * What a viewer may not read is absent, exactly like what does not exist.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class VaultService {

    private final VaultStore store;
    private final SpaceKeys keys;
    private final Seal seal;
    private final AuditService audit;
    private final Clock clock;

    VaultService(VaultStore store, SpaceKeys keys, Seal seal, AuditService audit, Clock clock) {
        this.store = store;
        this.keys = keys;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new space with its own key and no members. Nothing wider than the ceiling will be sealed in it. */
    public SpaceId open(SpaceKind kind, Scope ceiling) {
        var space = SpaceId.next();
        store.tend(space);
        store.insertSpace(space, kind, ceiling, clock.instant());
        store.insertKey(space, keys.newWrappedKey(space), keys.wrappingKeyId());
        return space;
    }

    /** Another ceiling for what will be sealed from now on; what is sealed keeps its scope. */
    public void limit(SpaceId space, Scope ceiling) {
        store.tend(space);
        store.changeCeiling(space, ceiling);
    }

    /** From now on a member; never backwards. Admitting a member again changes nothing. */
    public void admit(SpaceId space, PersonId person, Seat seat) {
        store.tend(space);
        store.insertMember(space, person, seat, clock.instant());
    }

    /** From now on no member in that seat; what they could read they keep until it is changed. */
    public void dismiss(SpaceId space, PersonId person, Seat seat) {
        store.tend(space);
        store.dismissMember(space, person, seat, clock.instant());
    }

    /**
     * Seals a text.
     *
     * @throws NotVisibleException when the author is no member of the space now
     * @throws RefusedException when the scope is wider than the ceiling, the addressee no participant now, or the space destroyed
     */
    public SealedId seal(Sealing sealing) {
        store.actFor(sealing.author());
        var space = store.space(sealing.space()).orElseThrow(NotVisibleException::new);
        var key = SealingRule.keyFor(sealing, space, members(sealing.space()));
        var now = clock.instant();
        var item = new SealedItem(
                SealedId.next(),
                sealing.space(),
                sealing.author(),
                sealing.scope(),
                sealing.addressee(),
                sealing.kind(),
                now,
                now,
                Span.NEXT);
        store.insertItem(item, seal.close(item, key, bytes(sealing.content())));
        return item.id();
    }

    /**
     * Other words in the place of those that were sealed; same scope, and whoever has left meanwhile does not read them.
     *
     * @throws NotVisibleException when the person cannot read it
     * @throws RefusedException when they are not its author, or no member any more
     */
    public void reseal(PersonId author, SealedId id, Object content) {
        var row = own(author, id);
        if (!SealingRule.isMember(author, members(row.item().space()))) {
            throw RefusedException.notYours("vault.refused.left");
        }
        change(row, row.item().rewritten(clock.instant()), bytes(content));
    }

    /**
     * A narrower scope for what is sealed.
     *
     * @throws NotVisibleException when the person cannot read it
     * @throws RefusedException when they are not its author, or the scope is wider than it was
     */
    public void narrow(PersonId author, SealedId id, Scope scope) {
        var row = own(author, id);
        var item = row.item();
        if (scope.widerThan(item.scope()) || (scope == Scope.PAIR && item.addressee() == null)) {
            throw RefusedException.notNow("vault.refused.wider");
        }
        if (scope != item.scope()) {
            change(row, item.narrowedTo(scope), seal.open(item, row.wrappedKey(), row.ciphertext()));
        }
    }

    /**
     * @throws NotVisibleException when there is no such text, or none for this viewer
     * @throws RefusedException when somebody else wrote it
     */
    @Transactional
    public void requireOwn(PersonId author, SealedId id) {
        own(author, id);
    }

    /** @return empty when there is no such text, or none for this viewer */
    @Transactional
    public Optional<Unsealed> unseal(PersonId viewer, SealedId id) {
        return Optional.ofNullable(unseal(viewer, List.of(id)).get(id));
    }

    /** Those of the texts that the viewer may read, in a number of statements that does not grow with theirs. */
    @Transactional
    public Map<SealedId, Unsealed> unseal(PersonId viewer, Collection<SealedId> ids) {
        return readable(viewer, ids).stream()
                .collect(toMap(read -> read.row().item().id(), read -> opened(read.row())));
    }

    /** @throws NotVisibleException when the viewer is not among them */
    @Transactional
    public Readers readersOf(PersonId viewer, SealedId id) {
        return Optional.ofNullable(readersOf(viewer, List.of(id)).get(id)).orElseThrow(NotVisibleException::new);
    }

    /** Who can read each of those texts that the viewer may read. */
    @Transactional
    public Map<SealedId, Readers> readersOf(PersonId viewer, Collection<SealedId> ids) {
        return readable(viewer, ids).stream()
                .collect(toMap(read -> read.row().item().id(), Legible::readers));
    }

    /** Those texts themselves with it, and who would read what the viewer wrote if they narrowed it. */
    @Transactional
    public Map<SealedId, Reach> reachOf(PersonId viewer, Collection<SealedId> ids) {
        return readable(viewer, ids).stream()
                .collect(toMap(read -> read.row().item().id(), read -> reach(viewer, read)));
    }

    private Reach reach(PersonId viewer, Legible read) {
        var item = read.row().item();
        var own = item.author().equals(viewer);
        var without = ReadingRule.without(read.readers(), read.members());
        return new Reach(
                opened(read.row()),
                read.readers(),
                without,
                own ? ReadingRule.narrower(item, read.members()) : List.of());
    }

    private Unsealed opened(SealedRow row) {
        return new Unsealed(row.item(), seal.open(row.item(), row.wrappedKey(), row.ciphertext()));
    }

    /** Who could read a text if the author sealed it now. */
    @Transactional
    public Readers readersIf(PersonId author, SpaceId space, Scope scope, @Nullable PersonId addressee) {
        return readersIf(author, space).of(scope, addressee);
    }

    /** The same, asked once for whatever the author may choose from. */
    @Transactional
    public PossibleReaders readersIf(PersonId author, SpaceId space) {
        store.actFor(author);
        var members = members(space);
        return (scope, addressee) -> ReadingRule.readers(author, scope, addressee, Span.NEXT, members);
    }

    /** What was opened to the program in those spaces, as far as the viewer may read it, newest first: one page of it. */
    @Transactional
    public Slice<SealedId> openedToProgram(PersonId viewer, Collection<SpaceId> spaces, int number, int size) {
        if (spaces.isEmpty()) {
            return new Slice<>(List.of(), 1, false);
        }
        store.actFor(viewer);
        var page = Math.max(1, number);
        var ids = store.openedToProgram(spaces, size + 1, (page - 1L) * size);
        var mayRead = readable(viewer, ids).stream()
                .map(read -> read.row().item().id())
                .collect(toSet());
        var rows = ids.stream().limit(size).filter(mayRead::contains).toList();
        return new Slice<>(rows, page, ids.size() > size);
    }

    /** Destroys the key and, with it, everything sealed in the space. There is no way back. */
    public void destroy(SpaceId space) {
        store.tend(space);
        if (store.destroy(space, clock.instant())) {
            keys.forget(space);
            audit.record(null, "vault.space_destroyed", space.toString(), Map.of());
        }
    }

    private List<Legible> readable(PersonId viewer, Collection<SealedId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        store.actFor(viewer);
        var rows = store.items(ids);
        var members = store.members(rows.stream().map(row -> row.item().space()).collect(toSet()));
        return rows.stream()
                .map(row -> legible(row, members.getOrDefault(row.item().space(), List.of())))
                .filter(read -> read.readers().includes(viewer))
                .toList();
    }

    private static Legible legible(SealedRow row, List<Membership> members) {
        return new Legible(row, members, ReadingRule.readers(row.item(), members));
    }

    private SealedRow own(PersonId author, SealedId id) {
        var row = readable(author, List.of(id)).stream()
                .findFirst()
                .orElseThrow(NotVisibleException::new)
                .row();
        if (!row.item().author().equals(author)) {
            throw RefusedException.notYours("vault.refused.author");
        }
        return row;
    }

    private void change(SealedRow row, SealedItem changed, byte[] content) {
        if (!store.updateItem(changed, row.version(), seal.close(changed, row.wrappedKey(), content))) {
            throw new OptimisticLockingFailureException("sealed text " + changed.id() + " was changed meanwhile");
        }
    }

    private List<Membership> members(SpaceId space) {
        return store.members(List.of(space)).getOrDefault(space, List.of());
    }

    private static byte[] bytes(Object content) {
        return Unsealed.JSON.writeValueAsBytes(content);
    }

    private record Legible(SealedRow row, List<Membership> members, Readers readers) {}
}
