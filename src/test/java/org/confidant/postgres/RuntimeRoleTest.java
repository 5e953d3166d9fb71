package org.confidant.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import org.confidant.shared.StartRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Every way in which a role could read past the database's rules stops the start, with the way to mend it. */
class RuntimeRoleTest {

    private static final String OWNER = "confidant_owner";

    private Connection connection;

    @BeforeEach
    void aRoleOfItsOwn() throws SQLException {
        TestServer.running().createDatabase("runtime_role");
        connection = TestServer.running().superuser("runtime_role");
        connection.setAutoCommit(false);
        sql("create role candidate");
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void anOrdinaryRoleMayRunIt() throws SQLException {
        assertThatCode(() -> role(OWNER).refuseUnlessBound()).doesNotThrowAnyException();
        assertThatCode(() -> role(OWNER).refuseOwner()).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserMayNot() throws SQLException {
        sql("alter role candidate superuser");

        refusesToStart("is a superuser", "alter role candidate nosuperuser");
    }

    @Test
    void aRoleWithBypassrlsMayNot() throws SQLException {
        sql("alter role candidate bypassrls");

        refusesToStart("has BYPASSRLS", "alter role candidate nobypassrls");
    }

    @Test
    void aMemberOfARoleWithBypassrlsMayNot() throws SQLException {
        sql("create role powerful bypassrls");
        sql("grant powerful to candidate");

        refusesToStart("has BYPASSRLS (powerful)", "revoke");
    }

    @Test
    void theRoleThatMigratesMayNot() throws SQLException {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> role("candidate").refuseUnlessBound())
                .withMessageContaining("would migrate the database");
    }

    @Test
    void anOwnerOfTablesMayNot() throws SQLException {
        sql("create table kept (id int)");
        sql("alter table kept owner to candidate");

        refusesAfterMigrating("owns tables (kept)");
    }

    @Test
    void aMemberOfTheOwnerMayNot() throws SQLException {
        sql("create table kept (id int)");
        sql("alter table kept owner to " + OWNER);
        sql("grant " + OWNER + " to candidate");

        refusesAfterMigrating("owns tables (kept)");
    }

    private void refusesToStart(String reason, String remedy) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> role(OWNER).refuseUnlessBound())
                .withMessageContaining("The database role candidate")
                .withMessageContaining(reason)
                .satisfies(refused -> assertThat(refused.remedy()).contains(remedy));
    }

    private void refusesAfterMigrating(String reason) {
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> role(OWNER).refuseOwner())
                .withMessageContaining(reason);
    }

    private RuntimeRole role(String migratingRole) throws SQLException {
        sql("set local role candidate");
        return new RuntimeRole(JdbcClient.create(new SingleConnectionDataSource(connection, true)), migratingRole);
    }

    private void sql(String statement) throws SQLException {
        connection.createStatement().execute(statement);
    }
}
