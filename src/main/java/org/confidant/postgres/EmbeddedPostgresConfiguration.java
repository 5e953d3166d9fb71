package org.confidant.postgres;

import org.confidant.shared.Installation;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/**
 * The embedded server in place of a configured one. As beans that the data source depends on, so that Spring stops them after
 * everything that uses the database, by its own and only shutdown hook.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnMissingDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    DataDirectory dataDirectory(Installation installation) {
        return DataDirectory.claim(installation.data());
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(DataDirectory directory) {
        return EmbeddedPostgres.start(directory.path().resolve("postgres"));
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres server) {
        return new AppLogin(
                server.url(EmbeddedPostgres.DATABASE),
                Roles.APP,
                server.passwords().app());
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedPostgres server) {
        return new OwnerLogin(
                server.url(EmbeddedPostgres.DATABASE),
                Roles.OWNER,
                server.passwords().owner());
    }

    /** Whoever starts a second Confidant here reads where the first one is. */
    @Bean
    ApplicationListener<WebServerInitializedEvent> addressInTheClaim(DataDirectory directory) {
        return event ->
                directory.announce("http://localhost:" + event.getWebServer().getPort());
    }

    private record AppLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
