package org.confidant.commitment;

import java.util.Collection;
import java.util.Set;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;

/** Which goals a viewer knows of: said by the module that keeps them, because a commitment may be known to more people than its goal. */
public interface GoalsInSight {

    /** Those of them, in one statement. */
    Set<GoalId> of(Viewer viewer, Collection<GoalId> goals);
}
