package org.confidant.contact;

import java.time.Instant;
import java.time.ZoneOffset;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.PersonId;
import org.confidant.shared.TypedId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what coordinators asked. */
@Repository
class NudgeQueries {

    private final JdbcClient jdbc;

    NudgeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean since(MentorshipId id, Instant from) {
        return jdbc.sql("select exists (select from contact_nudge where mentorship_id = :id and at > :from)")
                .param("id", id.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void insert(MentorshipId id, PersonId coordinator, int told, Instant at) {
        jdbc.sql("""
                        insert into contact_nudge (id, mentorship_id, coordinator_id, told, at)
                        values (:id, :mentorship, :coordinator, :told, :at)""")
                .param("id", TypedId.uuid())
                .param("mentorship", id.value())
                .param("coordinator", coordinator.value())
                .param("told", told)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
