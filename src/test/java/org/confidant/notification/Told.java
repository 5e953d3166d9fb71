package org.confidant.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.confidant.people.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in outbox and inbox for somebody. */
record Told(JdbcClient jdbc) {

    List<Kind> mails(Viewer person) {
        return kinds("mail", person);
    }

    List<Kind> lines(Viewer person) {
        return kinds("notice", person);
    }

    private List<Kind> kinds(String table, Viewer person) {
        return jdbc.sql("select kind from " + table + " where person_id = :person order by id")
                .param("person", person.id().value())
                .query((row, n) -> Kind.valueOf(row.getString(1)))
                .list();
    }

    /** The newest mail to somebody. */
    Map<String, Object> mail(Viewer person) {
        return jdbc.sql("select state, failure, attempts, next_attempt_at from mail where person_id = :person"
                        + " order by id desc limit 1")
                .param("person", person.id().value())
                .query()
                .singleRow();
    }

    Instant next(Viewer person) {
        return jdbc.sql("select next_attempt_at from mail where person_id = :person order by id desc limit 1")
                .param("person", person.id().value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    long rows() {
        return jdbc.sql("select (select count(*) from mail) + (select count(*) from notice)")
                .query(Long.class)
                .single();
    }
}
