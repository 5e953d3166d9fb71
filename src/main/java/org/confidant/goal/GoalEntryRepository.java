package org.confidant.goal;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GoalEntryRepository extends Repository<GoalEntry, UUID> {

    GoalEntry save(GoalEntry entry);
}
