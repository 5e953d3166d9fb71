package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.confidant.ConfidantTestConfiguration;
import org.confidant.MovableClock;
import org.confidant.TestDatabase;
import org.confidant.canary.Routes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.MethodMode;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The main job as people do it: with a mouse and a thumb, with the keyboard alone, and where no script runs. Each begins with nobody. */
@ExtendWith({OutputCaptureExtension.class, Chromium.class})
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.application.name=main-job")
@Import(ConfidantTestConfiguration.class)
@ContextConfiguration(initializers = TestDatabase.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class TheMainJobIT {

    private final MovableClock clock;
    private final Environment environment;
    private final RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    TheMainJobIT(
            MovableClock clock, Environment environment, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.clock = clock;
        this.environment = environment;
        this.mappings = requestMappingHandlerMapping;
    }

    /** HR at a desk, the two on phones. Then HR opens every page there is and finds no word of the two. */
    @Test
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void twoPeopleMeetInConfidenceAndHrSeesThatTheyDo(Browser browser, CapturedOutput log) throws SQLException {
        try (var administrator = Visitor.onDesk(browser, address());
                var coordinator = Visitor.onDesk(browser, address());
                var mentor = Visitor.onPhone(browser, address());
                var mentee = Visitor.onPhone(browser, address())) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(MainJob.codeIn(log.getOut()));
            var paths = Routes.of(environment, mappings).all();
            assertThat(paths).hasSizeGreaterThan(40);
            for (var hr : List.of(coordinator, administrator)) {
                hr.meetsNone(MainJob.SAID, paths);
            }
            for (var each : List.of(coordinator, administrator, mentor)) {
                paths.forEach(each::openIfItIsThere);
            }
            try (var atNight = Visitor.onPhoneAtNight(browser, address())) {
                atNight.signIn(MainJob.MENTEE.email(), MainJob.PASSWORD);
                paths.forEach(atNight::openIfItIsThere);
            }
        }
    }

    @Test
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void itGoesThroughWithTheKeyboardAlone(Browser browser, CapturedOutput log) {
        try (var administrator = Visitor.onDeskWithTheKeyboard(browser, address());
                var coordinator = Visitor.onDeskWithTheKeyboard(browser, address());
                var mentor = Visitor.onDeskWithTheKeyboard(browser, address());
                var mentee = Visitor.onDeskWithTheKeyboard(browser, address())) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(MainJob.codeIn(log.getOut()));
        }
    }

    @Test
    @DirtiesContext(methodMode = MethodMode.AFTER_METHOD)
    void itGoesThroughWithoutScripts(Browser browser, CapturedOutput log) {
        try (var administrator = Visitor.onPhoneWithoutScripts(browser, address());
                var coordinator = Visitor.onPhoneWithoutScripts(browser, address());
                var mentor = Visitor.onPhoneWithoutScripts(browser, address());
                var mentee = Visitor.onPhoneWithoutScripts(browser, address())) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(MainJob.codeIn(log.getOut()));
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
