package org.confidant.postgres;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Migrates as the owner, but only for an application that the database's own rules bind. */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {

    @Bean
    FlywayMigrationStrategy migrationOfABoundApplication(DataSource dataSource) {
        return flyway -> {
            var role = new RuntimeRole(JdbcClient.create(dataSource), migratingRole(flyway));
            role.refuseUnlessBound();
            flyway.migrate();
            role.refuseOwner();
        };
    }

    private static String migratingRole(Flyway flyway) {
        try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return connection.getMetaData().getUserName();
        } catch (SQLException e) {
            throw new IllegalStateException("the migrating role cannot connect", e);
        }
    }
}
