package org.confidant.postgres;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The two roles every Confidant database has: one owns and migrates, the other runs the application and owns nothing, so that
 * it can switch off neither row security nor the append-only trail.
 */
final class Roles {

    static final String OWNER = "confidant_owner";
    static final String APP = "confidant_app";

    private Roles() {}

    /** Makes them, or gives those that are there these passwords. */
    static void create(Connection superuser, Passwords passwords) throws SQLException {
        create(superuser, OWNER, passwords.owner());
        create(superuser, APP, passwords.app());
    }

    /** Makes it where there is none; who may connect is said each time, in case an earlier start was cut short in between. */
    static void createDatabase(Connection superuser, String name) throws SQLException {
        if (!exists(superuser, "select 1 from pg_database where datname = ?", name)) {
            execute(superuser, "create database %s owner %s".formatted(name, OWNER));
        }
        execute(superuser, "revoke all on database %s from public".formatted(name));
        execute(superuser, "grant connect on database %s to %s".formatted(name, APP));
    }

    private static void create(Connection superuser, String role, String password) throws SQLException {
        var verb = exists(superuser, "select 1 from pg_roles where rolname = ?", role) ? "alter" : "create";
        execute(
                superuser,
                "%s role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                        .formatted(verb, role, password));
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
