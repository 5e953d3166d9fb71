package org.confidant.postgres;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The embedded server in place of a configured one: what connects to it waits until it is up. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnMissingDatabase.class)
class EmbeddedPostgresConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgresStart start) {
        var server = start.server();
        return new AppLogin(
                server.url(EmbeddedPostgres.DATABASE),
                Roles.APP,
                server.passwords().app());
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedPostgresStart start) {
        var server = start.server();
        return new OwnerLogin(
                server.url(EmbeddedPostgres.DATABASE),
                Roles.OWNER,
                server.passwords().owner());
    }

    /** Whoever starts a second Confidant here reads where the first one is. */
    @Bean
    ApplicationListener<WebServerInitializedEvent> addressInTheClaim(EmbeddedPostgresStart start) {
        return event -> start.directory()
                .announce("http://localhost:" + event.getWebServer().getPort());
    }

    private record AppLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}

    private record OwnerLogin(String getJdbcUrl, String getUsername, String getPassword)
            implements FlywayConnectionDetails {}
}
