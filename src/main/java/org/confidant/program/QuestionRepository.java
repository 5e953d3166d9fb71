package org.confidant.program;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.confidant.shared.ProgramId;
import org.confidant.shared.QuestionId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, QuestionId> {

    Question save(Question question);

    /** In the order in which they are asked. */
    List<Question> findByProgramIdAndRetiredAtIsNullOrderByPosition(ProgramId program);

    /** Also those that nobody is asked any more, in the order in which they were. */
    List<Question> findByIdInOrderByPosition(Collection<QuestionId> ids);

    Optional<Question> findByIdAndProgramIdAndRetiredAtIsNull(QuestionId id, ProgramId program);

    /** Nobody answers it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Question> findForUpdateByIdAndProgramIdAndRetiredAtIsNull(QuestionId id, ProgramId program);
}
