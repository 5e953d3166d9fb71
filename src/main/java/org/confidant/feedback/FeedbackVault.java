package org.confidant.feedback;

import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** Seals what one participant says to another: in a circle, too, nobody else reads it. */
@Component
class FeedbackVault {

    private final VaultService vault;

    FeedbackVault(VaultService vault) {
        this.vault = vault;
    }

    /** @throws RefusedException when the receiver is no other participant */
    SealedId seal(AgreementInForce agreement, PersonId to, String kind, Object words) {
        var standing = agreement.standing();
        if (!standing.others().contains(to)) {
            throw RefusedException.notNow("feedback.refused.to");
        }
        return vault.seal(new Sealing(standing.space(), standing.viewer(), Scope.PAIR, to, kind, words));
    }
}
