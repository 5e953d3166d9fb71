package org.confidant;

import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.confidant.postgres.TestServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives every application context a fresh database, with the owner and the application as two roles like in production. */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final String MASTER_KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = TestServer.running();
        var url = server.createDatabase(
                "confidant_%d_%d".formatted(ProcessHandle.current().pid(), NUMBER.incrementAndGet()));
        TestPropertyValues.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=confidant_app",
                        "spring.datasource.password=" + server.appPassword(),
                        "spring.flyway.url=" + url,
                        "spring.flyway.user=confidant_owner",
                        "spring.flyway.password=" + server.ownerPassword(),
                        "spring.datasource.hikari.minimum-idle=1", // many applications share the server
                        "confidant.master-key=" + MASTER_KEY,
                        "db-scheduler.enabled=false", // tests run jobs themselves
                        "confidant.demo=false")
                .applyTo(context);
    }
}
