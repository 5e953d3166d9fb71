package org.confidant;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Makes the database refuse to write one value while it is open, as a failure in the middle of writing would; it says "trap". */
public final class DatabaseTrap implements AutoCloseable {

    private final Connection owner;
    private final String table;

    public DatabaseTrap(Environment environment, String table, String column, Object value) throws SQLException {
        this.table = table;
        owner = DriverManager.getConnection(
                environment.getRequiredProperty("spring.flyway.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
        run("alter table %s add constraint trap check (%s <> '%s') not valid".formatted(table, column, value));
    }

    @Override
    public void close() throws SQLException {
        run("alter table %s drop constraint trap".formatted(table));
        owner.close();
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
