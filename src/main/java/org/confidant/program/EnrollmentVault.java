package org.confidant.program;

import java.util.Optional;
import org.confidant.shared.PersonId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** Keeps a person's circumstances in a space of their own until there is a mentor to read them. */
@Component
class EnrollmentVault {

    private final VaultService vault;

    EnrollmentVault(VaultService vault) {
        this.vault = vault;
    }

    void keep(PersonId person, Enrollment enrollment, Circumstances circumstances) {
        var space = vault.open(SpaceKind.ENROLLMENT, Scope.AUTHOR);
        vault.admit(space, person, Seat.PARTICIPANT);
        var sealed =
                vault.seal(new Sealing(space, person, Scope.AUTHOR, null, "enrollment.circumstances", circumstances));
        enrollment.keep(space, sealed);
    }

    /** Opened as their author, who wrote them for whoever becomes their mentor. */
    Optional<Circumstances> of(PersonId person, Enrollment enrollment) {
        return enrollment
                .circumstances()
                .flatMap(id -> vault.unseal(person, id))
                .map(text -> text.as(Circumstances.class));
    }
}
