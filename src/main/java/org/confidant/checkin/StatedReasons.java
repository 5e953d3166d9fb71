package org.confidant.checkin;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether those who met said why no next meeting was planned. That they did is in the clear; what they said is not. */
@Repository
public class StatedReasons {

    private final JdbcClient jdbc;

    StatedReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those mentorships where it was said of the last meeting held, in one statement. */
    public Set<MentorshipId> of(Collection<MentorshipId> mentorships) {
        return jdbc
                .sql("""
                        select mentorship_id from (
                        select distinct on (mentorship_id) mentorship_id, reason_id from meeting
                        where state = 'HELD' and mentorship_id = any(cast(:ids as uuid[]))
                        order by mentorship_id, starts_at desc, id desc) latest
                        where reason_id is not null""")
                .param("ids", mentorships.stream().map(MentorshipId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> new MentorshipId(row.getObject(1, UUID.class)))
                .list()
                .stream()
                .collect(toSet());
    }
}
