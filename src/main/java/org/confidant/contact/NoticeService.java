package org.confidant.contact;

import java.util.List;
import java.util.Optional;
import org.confidant.cadence.CadenceState;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was noticed of a mentorship and done about it. */
@Service
@Transactional(readOnly = true)
public class NoticeService {

    /** More than that is history. */
    private static final int SHOWN = 12;

    private final NoticeQueries queries;

    NoticeService(NoticeQueries queries) {
        this.queries = queries;
    }

    /** That all were told that nothing has happened for long, if nothing has since: it is about to end. */
    public Optional<Notice> ending(MentorshipId id) {
        return queries.latest(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.subject() == Subject.INACTIVITY && one.state() == CadenceState.DUE)
                .findFirst();
    }

    /** The latest of which somebody was told, newest first. Without a viewer: who may see that, the caller asks. */
    public List<Notice> latest(MentorshipId id) {
        return queries.told(id, SHOWN);
    }
}
