package org.confidant.selfmatch;

import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** Seals what a mentee says to a mentor whom they ask, in a space of its own: no coordinator has a seat there. */
@Component
class RequestVault {

    private final VaultService vault;

    RequestVault(VaultService vault) {
        this.vault = vault;
    }

    void seal(MentorRequest request, String words) {
        var space = vault.open(SpaceKind.REQUEST, Scope.PAIR);
        vault.admit(space, request.mentee(), Seat.PARTICIPANT);
        vault.admit(space, request.mentor(), Seat.PARTICIPANT);
        var sealed = vault.seal(new Sealing(
                space, request.mentee(), Scope.PAIR, request.mentor(), "request.words", new RequestWords(words)));
        request.say(space, sealed);
    }

    /** Where nothing came of it, nothing of it is left. */
    void forget(MentorRequest request) {
        request.forget();
        request.space().ifPresent(vault::destroy);
    }
}
