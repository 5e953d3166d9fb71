package org.confidant.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** A mentorship's versions with their words, opened for a participant. */
@Component
class Versions {

    private final AgreementRepository agreements;
    private final VaultService vault;

    Versions(AgreementRepository agreements, VaultService vault) {
        this.agreements = agreements;
        this.vault = vault;
    }

    /** Newest first. Those whose words the viewer cannot read, because they joined later or all was erased, are absent. */
    List<Written> of(PersonId viewer, MentorshipId mentorship) {
        var all = agreements.findByMentorshipIdOrderByNumberDesc(mentorship);
        var words = vault.unseal(
                viewer,
                all.stream().map(Agreement::wording).filter(Objects::nonNull).toList());
        return all.stream()
                .map(agreement -> written(agreement, words))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The one that holds, where the viewer can read it. */
    Optional<Written> inForce(PersonId viewer, MentorshipId mentorship) {
        return agreements
                .findByMentorshipIdAndState(mentorship, AgreementState.IN_FORCE)
                .flatMap(agreement -> Optional.ofNullable(agreement.wording())
                        .flatMap(id -> vault.unseal(viewer, id))
                        .map(words -> new Written(agreement, words.id(), text(agreement, words))));
    }

    /** @throws NotVisibleException when the viewer cannot read its words */
    AgreementText textOf(PersonId viewer, Agreement agreement) {
        var words =
                vault.unseal(viewer, Optional.ofNullable(agreement.wording()).orElseThrow(NotVisibleException::new));
        return text(agreement, words.orElseThrow(NotVisibleException::new));
    }

    private static Optional<Written> written(Agreement agreement, Map<SealedId, Unsealed> words) {
        return Optional.ofNullable(agreement.wording())
                .map(words::get)
                .map(unsealed -> new Written(agreement, unsealed.id(), text(agreement, unsealed)));
    }

    private static AgreementText text(Agreement agreement, Unsealed words) {
        return new AgreementText(
                agreement.mentorship(),
                agreement.number(),
                agreement.form(),
                agreement.terms(),
                words.as(Wording.class));
    }

    /** A version and what it says. */
    record Written(Agreement agreement, SealedId sealed, AgreementText text) {}
}
