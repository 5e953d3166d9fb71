package org.confidant;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Gives each thread that runs tests an application of its own, with its database and its clock: no test meets what another does meanwhile. */
class ContextPerThread implements ContextCustomizerFactory {

    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final ThreadLocal<Integer> THREAD = ThreadLocal.withInitial(THREADS::incrementAndGet);

    @Override
    public ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> configAttributes) {
        return new OfThread(THREAD.get());
    }

    /** Does nothing: a context is kept for those tests whose customizers equal its own. */
    private record OfThread(int number) implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {}
    }
}
