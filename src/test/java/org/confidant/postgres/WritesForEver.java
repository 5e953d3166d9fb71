package org.confidant.postgres;

import java.nio.file.Path;
import java.sql.DriverManager;

/** Starts the embedded server, inserts one row after another, and says of each that the database acknowledged it. */
final class WritesForEver {

    private WritesForEver() {}

    public static void main(String[] arguments) throws Exception {
        var directory = DataDirectory.claim(Path.of(arguments[0]));
        var server = EmbeddedPostgres.start(directory.path().resolve("postgres"));
        try (var connection = DriverManager.getConnection(
                server.url(EmbeddedPostgres.DATABASE),
                Roles.OWNER,
                server.passwords().owner())) {
            connection
                    .createStatement()
                    .execute(
                            "drop schema if exists test cascade; create schema test; create table test.written (number int primary key)");
            for (int number = 1; ; number++) {
                connection.createStatement().execute("insert into test.written values (" + number + ")");
                System.out.println("acknowledged " + number);
            }
        }
    }
}
