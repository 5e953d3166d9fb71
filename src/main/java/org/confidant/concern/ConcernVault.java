package org.confidant.concern;

import java.util.List;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** Seals what is said in a concern, in a space of its own: no coordinator has a seat there but the one who was chosen. */
@Component
class ConcernVault {

    private final VaultService vault;

    ConcernVault(VaultService vault) {
        this.vault = vault;
    }

    SpaceId open(PersonId author, PersonId recipient) {
        var space = vault.open(SpaceKind.CONCERN, Scope.PAIR);
        vault.admit(space, author, Seat.PARTICIPANT);
        vault.admit(space, recipient, Seat.PARTICIPANT);
        return space;
    }

    SealedId seal(SpaceId space, PersonId from, PersonId to, String words) {
        return vault.seal(new Sealing(space, from, Scope.PAIR, to, "concern.words", new ConcernWords(words)));
    }

    /** From now on nobody but their author reads them. */
    void takeBack(PersonId author, List<SealedId> words) {
        words.forEach(one -> vault.narrow(author, one, Scope.AUTHOR));
    }
}
