package org.confidant.program;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.confidant.audit.AuditService;
import org.confidant.people.PeopleService;
import org.confidant.people.PersonCard;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProgramInvitationId;
import org.confidant.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Inviting people into a program, and their own answer. */
@Service
@Transactional
class ProgramInvitations {

    private final ProgramInvitationRepository invitations;
    private final EnrollmentRepository enrollments;
    private final ProgramService programs;
    private final EnrollmentVault vault;
    private final EnrollmentAnswers answers;
    private final PeopleService people;
    private final AuditService audit;
    private final Clock clock;

    ProgramInvitations(
            ProgramInvitationRepository invitations,
            EnrollmentRepository enrollments,
            ProgramService programs,
            EnrollmentVault vault,
            EnrollmentAnswers answers,
            PeopleService people,
            AuditService audit,
            Clock clock) {
        this.invitations = invitations;
        this.enrollments = enrollments;
        this.programs = programs;
        this.vault = vault;
        this.answers = answers;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Invites those who are here, hold no such place and are not invited to it already.
     *
     * @throws NotVisibleException when the viewer does not coordinate the program
     * @throws RefusedException when the program is over
     */
    Invited invite(Viewer viewer, ProgramId program, Place place, Set<PersonId> asked) {
        programs.requireCoordinator(viewer, program);
        programs.requireRunning(program, viewer.today(clock));
        var left = new HashSet<>(here(asked));
        left.removeAll(takingPart(program, place));
        invitations
                .findByProgramIdAndPlaceAndStateAndPersonIdIn(program, place, InvitationState.OPEN, asked)
                .forEach(one -> left.remove(one.card().person()));
        var now = clock.instant();
        invitations.saveAll(left.stream()
                .map(person -> new ProgramInvitation(program, person, place, viewer.id(), now))
                .toList());
        audit.record(
                viewer.id(),
                "program.invited",
                program.toString(),
                Map.of("place", place.name(), "people", String.valueOf(left.size())));
        return new Invited(left, asked.size() - left.size());
    }

    @Transactional(readOnly = true)
    List<InvitationCard> open(Viewer viewer, ProgramId program) {
        programs.requireCoordinator(viewer, program);
        return invitations.findByProgramIdAndStateOrderByInvitedAtDescId(program, InvitationState.OPEN).stream()
                .map(ProgramInvitation::card)
                .toList();
    }

    /**
     * @throws NotVisibleException unless the viewer is invited by it
     * @throws RefusedException when it was answered already
     */
    @Transactional(readOnly = true)
    InvitationCard requireOpen(Viewer viewer, ProgramInvitationId id) {
        var invitation = invitations.findByIdAndPersonId(id, viewer.id()).orElseThrow(NotVisibleException::new);
        invitation.requireOpen();
        return invitation.card();
    }

    /**
     * The viewer takes the place, with what they say of themselves.
     *
     * @param circumstances sealed; nobody but a future mentor will read them
     * @throws RefusedException when the program is over, the place is held already, or the answers are not to what is asked
     */
    EnrollmentId accept(
            Viewer viewer, ProgramInvitationId id, NewEnrollment words, String circumstances, Answers given) {
        var card = requireOpen(viewer, id);
        programs.requireRunning(card.program(), viewer.today(clock));
        var invitation = invitations.findForUpdateById(id).orElseThrow(NotVisibleException::new);
        invitation.accept(clock.instant());
        if (enrollments.existsByProgramIdAndPersonIdAndPlaceAndWithdrawnAtIsNull(
                card.program(), viewer.id(), card.place())) {
            throw RefusedException.notNow("program.refused.enrolled");
        }
        var enrollment = new Enrollment(card.program(), words, clock.instant());
        if (!circumstances.isBlank()) {
            vault.keep(viewer.id(), enrollment, new Circumstances(circumstances.strip()));
        }
        var made = enrollments.saveAndFlush(enrollment).id();
        answers.keep(enrollment, given);
        audit.record(
                viewer.id(),
                "program.joined",
                made.toString(),
                Map.of("place", card.place().name()));
        return made;
    }

    /** Nobody is asked why. */
    void decline(Viewer viewer, ProgramInvitationId id) {
        requireOpen(viewer, id);
        invitations.findForUpdateById(id).orElseThrow(NotVisibleException::new).decline(clock.instant());
        audit.recordUnnamed("program.invitation_declined", id.toString(), Map.of());
    }

    /**
     * A coordinator takes the question back.
     *
     * @return the program that it was asked for
     * @throws NotVisibleException unless the viewer coordinates it, or is invited by it
     * @throws RefusedException when the viewer does not coordinate it, or it was answered already
     */
    ProgramId withdraw(Viewer viewer, ProgramInvitationId id) {
        var invitation = invitations.findForUpdateById(id).orElseThrow(NotVisibleException::new);
        var card = invitation.card();
        if (!programs.coordinates(viewer, card.program())) {
            throw card.person().equals(viewer.id())
                    ? RefusedException.notYours("program.refused.withdraw")
                    : new NotVisibleException();
        }
        invitation.withdraw(clock.instant());
        audit.record(viewer.id(), "program.invitation_withdrawn", id.toString(), Map.of());
        return card.program();
    }

    private Set<PersonId> here(Collection<PersonId> asked) {
        return people.cards(asked).values().stream()
                .filter(PersonCard::active)
                .map(PersonCard::id)
                .collect(toSet());
    }

    private Set<PersonId> takingPart(ProgramId program, Place place) {
        return enrollments.findByProgramIdAndWithdrawnAtIsNullOrderByEnrolledAt(program).stream()
                .map(Enrollment::card)
                .filter(one -> one.place() == place)
                .map(EnrollmentCard::person)
                .collect(toSet());
    }
}
