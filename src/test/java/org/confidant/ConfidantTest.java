package org.confidant;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.confidant.matching.QueuedRuns;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/**
 * The whole application on a real PostgreSQL with its two roles, a {@link MovableClock}, and {@code MockMvcTester}. All such
 * tests share one context and one database: each makes data of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE) // to prepare it takes longer than many a page
@Import({ConfidantTestConfiguration.class, Given.class, QueuedRuns.class})
@ContextConfiguration(initializers = TestDatabase.class)
@ExtendWith(ClockReset.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface ConfidantTest {}
