package org.confidant.selfmatch;

import java.util.Optional;
import org.confidant.shared.ProgramId;
import org.springframework.data.repository.Repository;

interface SayRepository extends Repository<ParticipantsSay, ProgramId> {

    Optional<ParticipantsSay> findById(ProgramId program);

    ParticipantsSay saveAndFlush(ParticipantsSay say);
}
