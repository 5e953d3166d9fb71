package org.confidant.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.confidant.ConfidantTest;
import org.confidant.Databases;
import org.confidant.shared.PersonId;
import org.confidant.shared.SealedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** What is said stays: the database alone, as if every line of our code had forgotten to ask. */
@ConfidantTest
class RowSecurityTest {

    private static final String WORDS = "nobody else may know";

    private static final String INSERT = """
            insert into vault_item (id, space_id, author_id, scope, addressee_id, kind, ciphertext, sealed_at, written_at)
            values (gen_random_uuid(), '%%s', '%s', '%s', %s, 'note', '\\x00', now(), now())""";

    private final Databases databases;
    private final VaultService vault;
    private final TransactionTemplate transaction;
    private Connection connection;
    private Room room;
    private SealedId note;

    RowSecurityTest(Environment environment, VaultService vault, TransactionTemplate transaction) {
        this.databases = new Databases(environment);
        this.vault = vault;
        this.transaction = transaction;
    }

    @BeforeEach
    void writeANote() throws SQLException {
        room = Room.open(vault, transaction, Scope.CIRCLE);
        note = room.write(Scope.PAIR, WORDS);
        connection = databases.asApplication();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void rollBack() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault_item", "vault_key", "vault_member", "vault_space"})
    void withoutAViewerNothingIsThere(String table) {
        assertThat(count(table)).isZero();
        actFor("");
        assertThat(count(table)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vault_item", "vault_key", "vault_member", "vault_space"})
    void forSomebodyElseNothingIsThere(String table) {
        actFor(PersonId.next().toString());
        assertThat(count(table)).isZero();
    }

    @Test
    void aMemberSeesTheRowsThatTheirScopeReaches() {
        actFor(room.mentor().toString());
        assertThat(count("vault_item")).isOne();
        assertThat(count("vault_member")).isEqualTo(3);
        actFor(room.coordinator().toString());
        assertThat(count("vault_item")).isZero();
    }

    @Test
    void whoTendsASpaceSeesNoneOfItsTexts() {
        query("select set_config('app.space', ?, true)", room.space().toString());
        assertThat(count("vault_member")).isEqualTo(3);
        assertThat(count("vault_item")).isZero();
        refused("delete from vault_item");
    }

    @Test
    void theOwnerOfTheTablesIsBoundAsWell() throws SQLException {
        try (var owner = databases.asOwner()) {
            var jdbc = JdbcClient.create(new SingleConnectionDataSource(owner, true));
            for (var table : new String[] {"vault_item", "vault_key", "vault_member", "vault_space"}) {
                assertThat(jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single())
                        .isZero();
            }
        }
    }

    @Test
    void nobodyWritesInAnothersName() {
        actFor(room.mentor().toString());
        refused(INSERT.formatted(room.mentee(), "PAIR", "'" + room.mentor() + "'"));
    }

    @Test
    void nobodyWritesInARoomThatIsNotTheirs() {
        var outsider = PersonId.next();
        actFor(outsider.toString());
        refused(INSERT.formatted(outsider, "AUTHOR", "null"));
    }

    @Test
    void nobodyWritesWiderThanTheCeilingOrToWhoTakesNoPart() {
        actFor(room.mentee().toString());
        refused(INSERT.formatted(room.mentee(), "PROGRAM", "null"));
        refused(INSERT.formatted(room.mentee(), "PAIR", "'" + room.coordinator() + "'"));
        assertThat(update(INSERT.formatted(room.mentee(), "CIRCLE", "null"))).isOne();
    }

    @Test
    void nobodyChangesWhatAnotherWrote() {
        actFor(room.mentor().toString());
        assertThat(update("update vault_item set version = 9")).isZero();
        actFor(room.mentee().toString());
        assertThat(update("update vault_item set version = 9")).isOne();
    }

    @Test
    void noScopeEverWidens() {
        actFor(room.mentee().toString());
        refused("update vault_item set scope = 'CIRCLE'");
        assertThat(update("update vault_item set scope = 'AUTHOR'")).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update vault_item set author_id = gen_random_uuid()",
                "update vault_item set addressee_id = gen_random_uuid()",
                "update vault_item set space_id = gen_random_uuid()",
                "update vault_item set sealed_no = 0",
                "update vault_item set written_no = 0",
                "update vault_member set admitted_no = 0",
                "update vault_member set dismissed_no = null",
                "update vault_member set person_id = gen_random_uuid()",
                "delete from vault_item",
                "delete from vault_member",
                "delete from vault_space",
                "truncate vault_item",
                "alter table vault_item disable row level security",
                "drop policy vault_item_read on vault_item"
            })
    void theRunningRoleCannotBendTheRules(String statement) {
        actFor(room.mentee().toString());
        refused(statement);
    }

    @Test
    void noTableHoldsTheWordsOrAnUnwrappedKey() throws SQLException {
        actFor(room.mentor().toString());
        var ciphertext = jdbc().sql("select ciphertext from vault_item where id = ?")
                .param(note.value())
                .query(byte[].class)
                .single();
        assertThat(new String(ciphertext, StandardCharsets.UTF_8)).doesNotContain("nobody", WORDS);
        assertThat(room.read(room.mentor(), note)).hasValue(WORDS);
    }

    private void actFor(String viewer) {
        query("select set_config('app.viewer', ?, true)", viewer);
    }

    private int count(String table) {
        var bySpace = table.equals("vault_space") ? "id" : "space_id";
        return jdbc().sql("select count(*) from " + table + " where " + bySpace + " = ?")
                .param(room.space().value())
                .query(Integer.class)
                .single();
    }

    private void query(String sql, String value) {
        jdbc().sql(sql).param(value).query().singleRow();
    }

    private int update(String sql) {
        return jdbc().sql(sql.contains("%s") ? sql.formatted(room.space()) : sql)
                .update();
    }

    private void refused(String sql) {
        try {
            var before = connection.setSavepoint();
            assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> update(sql));
            connection.rollback(before);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
