package org.confidant.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.RoutineId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for calendars: when somebody meets, and not a word of it. */
@Service
@Transactional(readOnly = true)
public class MeetingDiary {

    private final DiaryQueries queries;

    MeetingDiary(DiaryQueries queries) {
        this.queries = queries;
    }

    /** @throws NotVisibleException unless the viewer takes part */
    public DiaryEntry of(Viewer viewer, MeetingId id) {
        return queries.of(viewer.id(), id).orElseThrow(NotVisibleException::new);
    }

    /** What the viewer held and has planned from the instant on, of no routine, oldest first. In one statement. */
    public List<DiaryEntry> since(Viewer viewer, Instant from) {
        return queries.since(viewer.id(), from);
    }

    /** All that each of the routines brought, whatever became of it, first of them first; in one statement. */
    public Map<RoutineId, List<DiaryEntry>> ofRoutines(Viewer viewer, Collection<RoutineId> routines) {
        return routines.isEmpty() ? Map.of() : queries.ofRoutines(viewer.id(), routines);
    }
}
