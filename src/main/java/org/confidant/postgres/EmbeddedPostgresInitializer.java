package org.confidant.postgres;

import org.confidant.shared.Installation;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Where no database of your own was named, starts the embedded one before Spring looks for its beans, so that both take their time
 * at once. It stops after the application has closed, by Spring's own and only shutdown hook, however far the start had come.
 */
public final class EmbeddedPostgresInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var installation = Installation.from(context.getEnvironment());
        if (installation.embedded()) {
            var start = EmbeddedPostgresStart.in(installation.data());
            SpringApplication.getShutdownHandlers().add(start::close);
            context.getBeanFactory().registerSingleton("embeddedPostgresStart", start);
        }
    }
}
