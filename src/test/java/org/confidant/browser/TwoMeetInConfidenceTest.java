package org.confidant.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.sql.SQLException;
import java.util.List;
import org.confidant.MovableClock;
import org.confidant.account.SetupCode;
import org.confidant.canary.Routes;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The main job by those who have no mouse. Those who have one do the rest of what is walked, and this where no script runs. */
@FromNothing
class TwoMeetInConfidenceTest {

    private final MovableClock clock;
    private final SetupCode setupCode;
    private final Routes routes;

    @LocalServerPort
    private int port;

    TwoMeetInConfidenceTest(
            MovableClock clock,
            SetupCode setupCode,
            Environment environment,
            RequestMappingHandlerMapping requestMappingHandlerMapping)
            throws SQLException {
        this.clock = clock;
        this.setupCode = setupCode;
        this.routes = Routes.of(environment, requestMappingHandlerMapping);
    }

    /** HR at a wide screen, the two at one as narrow as a phone's. Then HR opens every page there is and finds no word of the two. */
    @Test
    void twoPeopleMeetInConfidenceAndHrSeesThatTheyDo(Browser browser) {
        try (var administrator = Visitor.onDeskWithTheKeyboard(browser, address());
                var coordinator = Visitor.onDeskWithTheKeyboard(browser, address());
                var mentor = Visitor.onPhoneWithTheKeyboard(browser, address());
                var mentee = Visitor.onPhoneWithTheKeyboard(browser, address())) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(setupCode.fromTheLog());
            var paths = routes.all();
            assertThat(paths).hasSizeGreaterThan(40);
            for (var hr : List.of(coordinator, administrator)) {
                hr.meetsNone(MainJob.SAID, paths).forEach(hr::open);
            }
            mentor.thoseOf(paths).forEach(mentor::open);
            var hers = mentee.thoseOf(paths);
            hers.forEach(mentee::open);
            try (var atNight = Visitor.onPhoneAtNight(browser, address())) {
                atNight.signIn(MainJob.MENTEE.email(), MainJob.PASSWORD);
                hers.forEach(atNight::open);
            }
        }
    }

    private String address() {
        return "http://localhost:" + port;
    }
}
