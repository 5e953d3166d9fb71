package org.confidant.meeting;

import java.time.Instant;
import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.NotVisibleException;
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

    /** What the viewer held and has planned from the instant on, oldest first. In one statement. */
    public List<DiaryEntry> since(Viewer viewer, Instant from) {
        return queries.since(viewer.id(), from);
    }
}
