package org.confidant.matching;

import java.util.Optional;
import org.confidant.shared.ProgramId;
import org.springframework.data.repository.Repository;

interface MatchSettingsRepository extends Repository<MatchSettings, ProgramId> {

    Optional<MatchSettings> findById(ProgramId program);

    MatchSettings saveAndFlush(MatchSettings settings);
}
