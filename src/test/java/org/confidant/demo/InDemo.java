package org.confidant.demo;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** An application that starts with the demo company; after the database of the test, which starts without. */
public final class InDemo implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of("confidant.demo=true").applyTo(context);
    }

    /** Returns when all of the company is there: it moves in beside the start, and nobody can sign in before. */
    public static void awaitTheCompany(BeanFactory application) {
        application.getBean(DemoCompany.class).movedIn().join();
    }
}
