package org.confidant.postgres;

import org.confidant.shared.Installation;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Where no database of your own was named, starts the embedded one before Spring looks for its beans, so that both take their time
 * at once. What uses the database depends on it, so Spring stops it last, by its own and only shutdown hook.
 */
public final class EmbeddedPostgresInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String NAME = "embeddedPostgresStart";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var installation = Installation.from(context.getEnvironment());
        if (installation.embedded() && context.getBeanFactory() instanceof DefaultListableBeanFactory beans) {
            var start = EmbeddedPostgresStart.in(installation.data());
            beans.registerSingleton(NAME, start);
            beans.registerDisposableBean(NAME, start::close);
        }
    }
}
