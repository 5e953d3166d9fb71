package org.confidant.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.confidant.ClockReset;
import org.confidant.ConfidantTestConfiguration;
import org.confidant.Given;
import org.confidant.TestDatabase;
import org.confidant.matching.QueuedRuns;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** The whole application behind a port, a browser, and people who are there already. All such walks share one application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({Chromium.class, ClockReset.class})
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties =
                "server.forward-headers-strategy=native") // as behind a proxy, which takes nothing from those who come
// without one
@Import({ConfidantTestConfiguration.class, Given.class, QueuedRuns.class, EverybodyElse.class})
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface BrowserTest {}
