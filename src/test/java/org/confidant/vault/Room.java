package org.confidant.vault;

import java.util.Optional;
import java.util.function.Supplier;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.springframework.transaction.support.TransactionTemplate;

/** A space with a mentee, a mentor and a coordinator in it, and the vault's verbs each in a transaction of its own. */
record Room(
        VaultService vault,
        TransactionTemplate transaction,
        SpaceId space,
        PersonId mentee,
        PersonId mentor,
        PersonId coordinator) {

    record Note(String text) {}

    static Room open(VaultService vault, TransactionTemplate transaction, Scope ceiling) {
        var space = transaction.execute(status -> vault.open(SpaceKind.MENTORSHIP, ceiling));
        var room = new Room(vault, transaction, space, PersonId.next(), PersonId.next(), PersonId.next());
        room.admit(room.mentee, Seat.PARTICIPANT);
        room.admit(room.mentor, Seat.PARTICIPANT);
        room.admit(room.coordinator, Seat.COORDINATOR);
        return room;
    }

    void admit(PersonId person, Seat seat) {
        run(() -> vault.admit(space, person, seat));
    }

    PersonId joins(Seat seat) {
        var person = PersonId.next();
        admit(person, seat);
        return person;
    }

    void dismiss(PersonId person) {
        dismiss(person, Seat.PARTICIPANT);
    }

    void dismiss(PersonId person, Seat seat) {
        run(() -> vault.dismiss(space, person, seat));
    }

    /** The mentee writes to the mentor. */
    SealedId write(Scope scope, String text) {
        return write(mentee, scope, mentor, text);
    }

    SealedId write(PersonId author, Scope scope, PersonId addressee, String text) {
        return get(() -> vault.seal(new Sealing(space, author, scope, addressee, "note", new Note(text))));
    }

    Optional<String> read(PersonId viewer, SealedId id) {
        return vault.unseal(viewer, id).map(unsealed -> unsealed.as(Note.class).text());
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    <T> T get(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
