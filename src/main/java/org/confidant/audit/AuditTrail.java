package org.confidant.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.confidant.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table behind the trail. One writer at a time: the chain has one end. */
@Repository
class AuditTrail {

    /** Any number that nothing else locks. */
    private static final long CHAIN_LOCK = 0x617564697474L;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Chain chain;

    AuditTrail(JdbcClient jdbc, Chain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    void append(
            Instant at, @Nullable PersonId actor, String action, String subject, SortedMap<String, String> details) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", CHAIN_LOCK)
                .query()
                .singleRow();
        var last = jdbc.sql("select seq, hash from audit_entry order by seq desc limit 1")
                .query((row, i) -> new Link(row.getLong("seq"), row.getString("hash")))
                .optional()
                .orElse(new Link(0, Chain.START));
        var entry = new AuditEntry(last.seq() + 1, at, actor, action, subject, details);
        jdbc.sql("""
                        insert into audit_entry (seq, at, actor, action, subject, details, previous, hash)
                        values (:seq, :at, :actor, :action, :subject, :details, :previous, :hash)""")
                .param("seq", entry.seq())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("actor", actor == null ? null : actor.value())
                .param("action", action)
                .param("subject", subject)
                .param("details", JSON.writeValueAsString(details))
                .param("previous", last.hash())
                .param("hash", chain.hash(last.hash(), entry))
                .update();
    }

    Verification verify() {
        var walk = new Walk(chain);
        jdbc.sql("select * from audit_entry order by seq").withFetchSize(1000).query(row -> {
            walk.step(entry(row), row.getString("previous"), row.getString("hash"));
        });
        return walk.result();
    }

    List<AuditEntry> page(int page, int size) {
        return jdbc.sql("select * from audit_entry order by seq desc limit :size offset :offset")
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, i) -> entry(row))
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        var actor = row.getObject("actor", UUID.class);
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor == null ? null : new PersonId(actor),
                row.getString("action"),
                row.getString("subject"),
                JSON.readValue(row.getString("details"), DETAILS));
    }

    private record Link(long seq, String hash) {}

    /** Goes along the chain and stops judging at the first link that does not hold. */
    private static final class Walk {

        private final Chain chain;
        private String previous = Chain.START;
        private long entries;
        private @Nullable Long brokenAt;

        Walk(Chain chain) {
            this.chain = chain;
        }

        void step(AuditEntry entry, String recordedPrevious, String recorded) {
            if (brokenAt != null) {
                return;
            }
            var holds = entry.seq() == entries + 1
                    && previous.equals(recordedPrevious)
                    && chain.hash(previous, entry).equals(recorded);
            if (holds) {
                entries = entry.seq();
                previous = recorded;
            } else {
                brokenAt = entry.seq();
            }
        }

        Verification result() {
            return new Verification(entries, brokenAt);
        }
    }
}
