package org.confidant.goal;

import java.util.Optional;
import org.confidant.shared.MilestoneId;
import org.springframework.data.repository.Repository;

interface MilestoneRepository extends Repository<Milestone, MilestoneId> {

    Milestone save(Milestone milestone);

    Optional<Milestone> findById(MilestoneId id);

    void delete(Milestone milestone);
}
