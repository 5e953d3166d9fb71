package org.confidant.contact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody was told, by the system or because a coordinator asked. */
@Repository
class DoneQueries {

    private final JdbcClient jdbc;

    DoneQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first, at the most so much of each; a mentorship in which nothing was done is absent. */
    Map<MentorshipId, List<Done>> latest(Collection<MentorshipId> ids, int most) {
        return jdbc
                .sql("""
                        select one.* from unnest(cast(:ids as uuid[])) m(id) cross join lateral (
                          (select n.mentorship_id, n.subject || '.' || n.state as what, n.noticed_at as at,
                              (select count(*) from contact_notice_told t where t.notice_id = n.id) as told
                            from contact_notice n where n.mentorship_id = m.id
                            and exists (select from contact_notice_told t where t.notice_id = n.id)
                            order by n.noticed_at desc, n.id desc limit :most)
                          union all
                          (select mentorship_id, 'NUDGE', at, told from contact_nudge where mentorship_id = m.id
                            order by at desc limit :most)
                          order by at desc limit :most) one""")
                .param("ids", ids.stream().map(MentorshipId::toString).collect(joining(",", "{", "}")))
                .param("most", most)
                .query(DoneQueries::done)
                .list()
                .stream()
                .collect(groupingBy(Done::mentorship));
    }

    private static Done done(ResultSet row, int n) throws SQLException {
        return new Done(
                new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                row.getString("what"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getInt("told"));
    }
}
