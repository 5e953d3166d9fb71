package org.confidant.goal;

import java.util.Optional;
import org.confidant.shared.GoalId;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, GoalId> {

    Goal save(Goal goal);

    Optional<Goal> findById(GoalId id);
}
