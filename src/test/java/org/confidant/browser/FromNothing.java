package org.confidant.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.confidant.ConfidantTestConfiguration;
import org.confidant.TestDatabase;
import org.confidant.account.SetupCode;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** The whole application behind a port as it is when it was just installed, for this class alone: there is nobody yet. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=from-nothing")
@Import({ConfidantTestConfiguration.class, SetupCode.class})
@ContextConfiguration(initializers = TestDatabase.class)
@DirtiesContext
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@interface FromNothing {}
