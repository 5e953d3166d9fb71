package org.confidant.notification;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what was told long ago: who was told what and when is nobody's business for ever. Not sooner, because a row is what keeps the
 * same thing from being told twice. Mail that waits or was parked stays.
 */
@Component
class Forgetting {

    static final Period AFTER = Period.ofYears(2);

    private final JdbcClient jdbc;

    Forgetting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    void asOf(Instant now) {
        var before = now.atOffset(ZoneOffset.UTC).minus(AFTER);
        jdbc.sql("delete from mail where state in ('SENT', 'DROPPED') and settled_at < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from notice where told_at < :before")
                .param("before", before)
                .update();
    }
}
