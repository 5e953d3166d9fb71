package org.confidant.goal;

import java.util.Optional;
import org.confidant.shared.GoalCommentId;
import org.springframework.data.repository.Repository;

interface GoalCommentRepository extends Repository<GoalComment, GoalCommentId> {

    GoalComment save(GoalComment comment);

    Optional<GoalComment> findById(GoalCommentId id);
}
