package org.confidant;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;

/** Connections past the application: as its own role, and as the owner of the tables. Both bypass every line of our code. */
public final class Databases {

    private final Environment environment;

    public Databases(Environment environment) {
        this.environment = environment;
    }

    public Connection asApplication() throws SQLException {
        return connect("spring.datasource.username", "spring.datasource.password");
    }

    public Connection asOwner() throws SQLException {
        return connect("spring.flyway.user", "spring.flyway.password");
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty(user),
                environment.getRequiredProperty(password));
    }
}
