package org.confidant.goal;

import java.util.Collection;
import java.util.Set;
import org.confidant.commitment.GoalsInSight;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells commitments which goals their reader knows of. */
@Component
class KnownGoals implements GoalsInSight {

    private final GoalQueries queries;

    KnownGoals(GoalQueries queries) {
        this.queries = queries;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<GoalId> of(Viewer viewer, Collection<GoalId> goals) {
        return queries.known(viewer.id(), goals);
    }
}
