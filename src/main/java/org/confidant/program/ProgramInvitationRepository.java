package org.confidant.program;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.ProgramInvitationId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface ProgramInvitationRepository extends CrudRepository<ProgramInvitation, ProgramInvitationId> {

    List<ProgramInvitation> findByProgramIdAndStateOrderByInvitedAtDescId(ProgramId program, InvitationState state);

    List<ProgramInvitation> findByPersonIdAndStateOrderByInvitedAt(PersonId person, InvitationState state);

    List<ProgramInvitation> findByProgramIdAndPlaceAndStateAndPersonIdIn(
            ProgramId program, Place place, InvitationState state, Collection<PersonId> people);

    Optional<ProgramInvitation> findByIdAndPersonId(ProgramInvitationId id, PersonId person);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ProgramInvitation> findForUpdateById(ProgramInvitationId id);
}
