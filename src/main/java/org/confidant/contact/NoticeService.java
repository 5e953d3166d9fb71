package org.confidant.contact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
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
                .filter(one -> one.endsAt() != null)
                .findFirst();
    }

    /** Whether what was last noticed of one of these subjects is that something is due. Without a viewer. */
    public boolean stands(MentorshipId id, Set<Subject> subjects) {
        return now(id).anyMatch(one -> subjects.contains(one.subject()));
    }

    /** Whether that person owes another of them feedback, as it was last noticed. Without a viewer. */
    public boolean owes(MentorshipId id, PersonId giver) {
        return now(id).anyMatch(one -> giver.equals(one.giver()));
    }

    /** What was last noticed, where that is that something is due. */
    private Stream<Notice> now(MentorshipId id) {
        return queries.latest(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(one -> one.state().come());
    }

    /** The latest of which somebody was told, newest first. Without a viewer: who may see that, the caller asks. */
    public List<Notice> latest(MentorshipId id) {
        return queries.told(id, SHOWN);
    }
}
