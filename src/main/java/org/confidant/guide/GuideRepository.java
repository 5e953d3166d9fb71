package org.confidant.guide;

import java.util.List;
import java.util.Optional;
import org.confidant.shared.GuideId;
import org.confidant.shared.ProgramId;
import org.springframework.data.repository.Repository;

interface GuideRepository extends Repository<Guide, GuideId> {

    Guide save(Guide guide);

    /** In the order in which pairs are led to them. */
    List<Guide> findByProgramIdAndRemovedAtIsNullOrderByPosition(ProgramId program);

    Optional<Guide> findByIdAndProgramIdAndRemovedAtIsNull(GuideId id, ProgramId program);

    /** Whether the program has it, or had. */
    boolean existsByIdAndProgramId(GuideId id, ProgramId program);
}
