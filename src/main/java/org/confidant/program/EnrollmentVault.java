package org.confidant.program;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.confidant.shared.SpaceId;
import org.confidant.vault.Scope;
import org.confidant.vault.Sealing;
import org.confidant.vault.Seat;
import org.confidant.vault.SpaceKind;
import org.confidant.vault.Unsealed;
import org.confidant.vault.VaultService;
import org.springframework.stereotype.Component;

/** What a person says around their place in a program, in a space of their own: circumstances for a future mentor, a word to the coordinators. */
@Component
class EnrollmentVault {

    private final VaultService vault;

    EnrollmentVault(VaultService vault) {
        this.vault = vault;
    }

    /** In the place of what was kept before. */
    void keep(PersonId person, Enrollment enrollment, Circumstances circumstances) {
        enrollment
                .circumstances()
                .ifPresentOrElse(
                        before -> vault.reseal(person, before, circumstances),
                        () -> enrollment.keep(first(person, enrollment, circumstances)));
    }

    /** Nothing of what was written is left. */
    void forget(Enrollment enrollment) {
        enrollment.circumstances().ifPresent(before -> {
            vault.reseal(enrollment.person(), before, new Circumstances(""));
            enrollment.keepNone();
        });
    }

    private SealedId first(PersonId person, Enrollment enrollment, Circumstances circumstances) {
        var space = space(person, enrollment);
        return vault.seal(new Sealing(space, person, Scope.AUTHOR, null, "enrollment.circumstances", circumstances));
    }

    /** For the coordinators there are now, and nobody else. */
    SealedId tell(Enrollment enrollment, Collection<PersonId> coordinators, String kind, Object words) {
        var space = space(enrollment.person(), enrollment);
        coordinators.forEach(one -> vault.admit(space, one, Seat.COORDINATOR));
        return vault.seal(new Sealing(space, enrollment.person(), Scope.PROGRAM, null, kind, words));
    }

    /** Other words for what its person told, in its place. */
    void say(Enrollment enrollment, SealedId told, Object words) {
        vault.reseal(enrollment.person(), told, words);
    }

    /** Whether what was told is read by these coordinators, and no others. */
    boolean reaches(Enrollment enrollment, SealedId told, Set<PersonId> coordinators) {
        var others = new HashSet<>(coordinators);
        others.remove(enrollment.person());
        return others.equals(
                Set.copyOf(vault.readersOf(enrollment.person(), told).coordinators()));
    }

    /** What was told, as its person reads it. */
    Map<SealedId, Unsealed> told(Enrollment enrollment, Collection<SealedId> ids) {
        return vault.unseal(enrollment.person(), ids);
    }

    /** What is told to the coordinators from now on is not for them. */
    void dismiss(PersonId coordinator, Enrollment enrollment) {
        enrollment.space().ifPresent(space -> vault.dismiss(space, coordinator, Seat.COORDINATOR));
    }

    private SpaceId space(PersonId person, Enrollment enrollment) {
        return enrollment.space().orElseGet(() -> {
            var space = vault.open(SpaceKind.ENROLLMENT, Scope.PROGRAM);
            vault.admit(space, person, Seat.PARTICIPANT);
            enrollment.keepIn(space);
            return space;
        });
    }

    /** Opened as their author, who wrote them for whoever becomes their mentor. */
    Optional<Circumstances> of(PersonId person, Enrollment enrollment) {
        return enrollment
                .circumstances()
                .flatMap(id -> vault.unseal(person, id))
                .map(text -> text.as(Circumstances.class));
    }
}
