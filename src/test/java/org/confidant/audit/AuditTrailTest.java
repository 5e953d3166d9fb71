package org.confidant.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.confidant.ConfidantTest;
import org.confidant.Databases;
import org.confidant.keys.TestKeys;
import org.confidant.shared.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ConfidantTest
class AuditTrailTest {

    private final AuditService audit;
    private final Chain chain;
    private final TransactionTemplate transaction;
    private final Databases databases;

    AuditTrailTest(AuditService audit, Chain chain, TransactionTemplate transaction, Environment environment) {
        this.audit = audit;
        this.chain = chain;
        this.transaction = transaction;
        this.databases = new Databases(environment);
    }

    @Test
    void whatIsRecordedIsReadAgainNewestFirst() {
        var actor = PersonId.next();
        record(actor, "first", Map.of("created", "3", "changed", "1"));
        record(null, "second", Map.of());
        var page = audit.page(0, 2);
        assertThat(page).extracting(AuditEntry::subject).containsExactly("second", "first");
        assertThat(page.get(1).actor()).isEqualTo(actor);
        assertThat(page.get(1).details()).containsExactly(Map.entry("changed", "1"), Map.entry("created", "3"));
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void whatDidNotHappenLeavesNoTrace() {
        var before = audit.count();
        transaction.executeWithoutResult(status -> {
            audit.record(PersonId.next(), "people.imported", "import", Map.of());
            status.setRollbackOnly();
        });
        assertThat(audit.count()).isEqualTo(before);
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> audit.record(null, "people.imported", "import", Map.of()));
    }

    @Test
    void manyAtOnceStillMakeOneChain() throws Exception {
        var before = audit.count();
        var pool = Executors.newFixedThreadPool(8);
        for (var i = 0; i < 80; i++) {
            pool.execute(() -> record(PersonId.next(), "at once", Map.of()));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(audit.count()).isEqualTo(before + 80);
        assertThat(audit.verify()).isEqualTo(new Verification(before + 80, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'another'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger audit_entry_stays"
            })
    void theRunningRoleOnlyAdds(String statement) throws SQLException {
        record(PersonId.next(), "stays", Map.of());
        try (var connection = databases.asApplication()) {
            var jdbc = jdbc(connection);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .withStackTraceContaining("ERROR: ");
        }
        assertThat(audit.page(0, 1).get(0).subject()).isEqualTo("stays");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit_entry set subject = 'another'", "delete from audit_entry", "truncate audit_entry"})
    void theOwnerDoesNotChangeItByAccident(String statement) throws SQLException {
        record(PersonId.next(), "stays", Map.of());
        try (var connection = databases.asOwner()) {
            var jdbc = jdbc(connection);
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .withStackTraceContaining("only ever added to");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'another' where seq = ?",
                "update audit_entry set at = at + interval '1 second' where seq = ?",
                "update audit_entry set actor = gen_random_uuid() where seq = ?",
                "update audit_entry set action = 'other.action' where seq = ?",
                "update audit_entry set details = '{\"people\":\"2\"}' where seq = ?",
                "update audit_entry set hash = repeat('a', 64) where seq = ?",
                "update audit_entry set previous = repeat('a', 64) where seq = ?"
            })
    void whatTheOwnerChangesOnPurposeIsFound(String statement) throws SQLException {
        record(PersonId.next(), "before", Map.of());
        var changed = audit.page(0, 1).get(0).seq();
        record(PersonId.next(), "after", Map.of());
        var found = afterTampering(jdbc -> jdbc.sql(statement).param(changed).update());
        assertThat(found).isEqualTo(new Verification(changed - 1, changed));
        assertThat(audit.verify().intact()).isTrue();
    }

    @Test
    void whatTheOwnerRemovesIsFound() throws SQLException {
        record(PersonId.next(), "removed", Map.of());
        var removed = audit.page(0, 1).get(0).seq();
        record(PersonId.next(), "after", Map.of());
        var found = afterTampering(jdbc ->
                jdbc.sql("delete from audit_entry where seq = ?").param(removed).update());
        assertThat(found).isEqualTo(new Verification(removed - 1, removed + 1));
    }

    @Test
    void whoOwnsTheDatabaseButNotTheKeyCannotWriteTheChainAnew() throws SQLException {
        var forged = new Chain(TestKeys.filledWith(9));
        var last = audit.count();
        var found = afterTampering(jdbc ->
                new AuditTrail(jdbc, forged).append(Instant.EPOCH, null, "people.imported", "forged", new TreeMap<>()));
        assertThat(found).isEqualTo(new Verification(last, last + 1));
    }

    private interface Tampering {
        void with(JdbcClient jdbc);
    }

    private Verification afterTampering(Tampering tampering) throws SQLException {
        try (var owner = databases.asOwner()) {
            owner.setAutoCommit(false);
            var jdbc = jdbc(owner);
            jdbc.sql("alter table audit_entry disable trigger user").update();
            tampering.with(jdbc);
            var found = new AuditTrail(jdbc, chain).verify();
            owner.rollback();
            return found;
        }
    }

    private void record(PersonId actor, String subject, Map<String, String> details) {
        transaction.executeWithoutResult(status -> audit.record(actor, "people.imported", subject, details));
    }

    private static JdbcClient jdbc(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
