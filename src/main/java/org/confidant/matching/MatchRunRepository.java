package org.confidant.matching;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.ProgramId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface MatchRunRepository extends Repository<MatchRun, MatchRunId> {

    MatchRun saveAndFlush(MatchRun run);

    Optional<MatchRun> findById(MatchRunId id);

    /** The row, held until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<MatchRun> findForUpdateById(MatchRunId id);

    List<MatchRun> findByProgramIdOrderByAskedAtDesc(ProgramId program);

    /** Those that wait, and those that were cut short; the first asked first. */
    List<MatchRun> findByStateInOrderByAskedAt(List<MatchRunState> states);
}
