package org.confidant.people;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Makes the database refuse one address while it is open, as a failure in the middle of writing would. */
final class DatabaseTrap implements AutoCloseable {

    private final Connection owner;

    DatabaseTrap(Environment environment, String email) throws SQLException {
        owner = DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
        run("alter table person add constraint trap check (email <> '" + email + "') not valid");
    }

    @Override
    public void close() throws SQLException {
        run("alter table person drop constraint trap");
        owner.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
