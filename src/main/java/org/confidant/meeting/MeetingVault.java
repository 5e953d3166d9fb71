package org.confidant.meeting;

import org.confidant.agreement.AgreementInForce;
import org.confidant.meeting.MeetingWords.Place;
import org.confidant.meeting.MeetingWords.Reason;
import org.confidant.people.Viewer;
import org.confidant.shared.RefusedException;
import org.confidant.shared.SealedId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.VaultService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals what is said about a meeting, for those who may read it. */
@Component
class MeetingVault {

    private final VaultService vault;

    MeetingVault(VaultService vault) {
        this.vault = vault;
    }

    @Nullable
    SealedId place(AgreementInForce agreement, String place) {
        return place.isBlank() ? null : shared(agreement, "meeting.place", new Place(place.strip()));
    }

    /** Why a meeting was moved or did not come about; null where nobody said. */
    @Nullable
    SealedId why(AgreementInForce agreement, String why) {
        return why.isBlank() ? null : shared(agreement, "meeting.change", new Reason(why.strip()));
    }

    /** For all participants. */
    SealedId shared(AgreementInForce agreement, String kind, Object content) {
        return seal(agreement, agreement.standing().shared(), kind, content);
    }

    void narrow(Viewer author, SealedId text, Scope scope) {
        vault.narrow(author.id(), text, scope);
    }

    void requireOwn(Viewer author, SealedId text) {
        vault.requireOwn(author.id(), text);
    }

    SealedId seal(AgreementInForce agreement, Scope scope, String kind, Object content) {
        var standing = agreement.standing();
        if (!standing.scopes().contains(scope)) {
            throw RefusedException.notNow("meeting.scope.outside");
        }
        return vault.seal(
                new Sealing(standing.space(), standing.viewer(), scope, standing.addressee(scope), kind, content));
    }
}
