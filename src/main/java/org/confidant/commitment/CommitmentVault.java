package org.confidant.commitment;

import org.confidant.agreement.AgreementInForce;
import org.confidant.shared.PersonId;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what was taken on, for those who know of it. */
@Component
class CommitmentVault {

    private final VaultService vault;

    CommitmentVault(VaultService vault) {
        this.vault = vault;
    }

    /** @throws RefusedException when the addressee is no other participant */
    SealedId seal(AgreementInForce agreement, Scope scope, @Nullable PersonId addressee, String kind, String words) {
        var standing = agreement.standing();
        if (addressee != null && !standing.others().contains(addressee)) {
            throw RefusedException.notNow("commitment.refused.owner");
        }
        return vault.seal(new Sealing(
                standing.space(), standing.viewer(), scope, addressee, kind, new CommitmentWords(words.strip())));
    }
}
