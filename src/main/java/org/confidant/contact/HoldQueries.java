package org.confidant.contact;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of holds; the latest counts. */
@Repository
class HoldQueries {

    private final JdbcClient jdbc;

    HoldQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Hold hold, Instant at) {
        jdbc.sql("""
                        insert into contact_hold (id, mentorship_id, coordinator_id, reason, until_on, at)
                        values (:id, :mentorship, :coordinator, :reason, :until, :at)""")
                .param("id", TypedId.uuid())
                .param("mentorship", hold.mentorship().value())
                .param("coordinator", hold.coordinator().value())
                .param("reason", hold.reason().name())
                .param("until", hold.until())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest of each; a mentorship without one is absent. */
    Map<MentorshipId, Hold> latest(Collection<MentorshipId> ids) {
        return jdbc
                .sql("""
                        select distinct on (mentorship_id) mentorship_id, coordinator_id, reason, until_on from contact_hold
                        where mentorship_id = any(cast(:ids as uuid[])) order by mentorship_id, at desc, id desc""")
                .param("ids", ids.stream().map(MentorshipId::toString).collect(joining(",", "{", "}")))
                .query((row, n) -> new Hold(
                        new MentorshipId(row.getObject("mentorship_id", UUID.class)),
                        new PersonId(row.getObject("coordinator_id", UUID.class)),
                        HoldReason.valueOf(row.getString("reason")),
                        row.getObject("until_on", LocalDate.class)))
                .list()
                .stream()
                .collect(toMap(Hold::mentorship, hold -> hold));
    }
}
