package org.confidant.contact;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    private final DoneQueries done;

    NoticeService(NoticeQueries queries, DoneQueries done) {
        this.queries = queries;
        this.done = done;
    }

    /** That all were told that nothing has happened for long, if nothing has since: it is about to end. */
    public Optional<Notice> ending(MentorshipId id) {
        return queries.latest(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(NoticeService::end)
                .findFirst();
    }

    /** Which of them are about to end, for that reason. In one statement. */
    public Set<MentorshipId> ending(Collection<MentorshipId> ids) {
        return queries.latest(ids).values().stream()
                .flatMap(List::stream)
                .filter(NoticeService::end)
                .map(Notice::mentorship)
                .collect(toSet());
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

    /** What was done in each, newest first, at the most so much. Without a viewer; in one statement. */
    public Map<MentorshipId, List<Done>> done(Collection<MentorshipId> ids, int most) {
        return ids.isEmpty() ? Map.of() : done.latest(ids, most);
    }

    /** The same of one, as much as is shown on its page. */
    public List<Done> done(MentorshipId id) {
        return done(List.of(id), SHOWN).getOrDefault(id, List.of());
    }

    private static boolean end(Notice notice) {
        return notice.endsAt() != null;
    }
}
