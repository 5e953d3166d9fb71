package org.confidant.checkin;

import java.util.List;
import org.confidant.agreement.AgreementInForce;
import org.confidant.agreement.Standing;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals check-ins and what is said to them. They are for those who meet: none is ever sealed for the program. */
@Component
class CheckInVault {

    private final VaultService vault;

    CheckInVault(VaultService vault) {
        this.vault = vault;
    }

    /** Whom a check-in can be for, whatever the agreement allows otherwise. */
    static List<Scope> scopes(Standing standing) {
        return standing.scopesWithin(Scope.CIRCLE);
    }

    /** @throws RefusedException when nothing can be written for these readers here */
    SealedId seal(AgreementInForce agreement, Scope scope, CheckInWords words) {
        var standing = agreement.standing();
        if (!scopes(standing).contains(scope)) {
            throw RefusedException.notNow("checkin.scope.outside");
        }
        return vault.seal(new Sealing(
                standing.space(), standing.viewer(), scope, standing.addressee(scope), "checkin.words", words));
    }

    void narrow(Viewer author, SealedId words, Scope scope) {
        vault.narrow(author.id(), words, scope);
    }

    /** @throws NotVisibleException when the viewer cannot read them, or they have been erased */
    SealedId requireOwn(Viewer viewer, @Nullable SealedId words) {
        if (words == null) {
            throw new NotVisibleException();
        }
        vault.requireOwn(viewer.id(), words);
        return words;
    }

    /** What the mentor says to the one who checked in, and nobody else of a circle reads. */
    SealedId answer(AgreementInForce agreement, PersonId mentee, String words) {
        var standing = agreement.standing();
        return vault.seal(new Sealing(
                standing.space(),
                standing.viewer(),
                Scope.PAIR,
                mentee,
                "checkin.answer",
                new AcknowledgementWords(words)));
    }
}
