package org.confidant.routine;

import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RoutineId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for calendars: how somebody's meetings recur, and not a word of them. */
@Service
@Transactional(readOnly = true)
public class RoutineDiary {

    private final RoutineQueries queries;

    RoutineDiary(RoutineQueries queries) {
        this.queries = queries;
    }

    /** @throws NotVisibleException unless the viewer takes part */
    public RoutineEntry of(Viewer viewer, RoutineId id) {
        return queries.of(viewer, id).stream().findFirst().orElseThrow(NotVisibleException::new);
    }

    /** All of the viewer's, those that ended too; in one statement. */
    public List<RoutineEntry> of(Viewer viewer) {
        return queries.of(viewer);
    }
}
