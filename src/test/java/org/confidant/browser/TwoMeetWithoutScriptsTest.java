package org.confidant.browser;

import com.microsoft.playwright.Browser;
import org.confidant.MovableClock;
import org.confidant.account.SetupCode;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job where no script runs. */
@FromNothing
class TwoMeetWithoutScriptsTest {

    private final MovableClock clock;
    private final SetupCode setupCode;

    @LocalServerPort
    private int port;

    TwoMeetWithoutScriptsTest(MovableClock clock, SetupCode setupCode) {
        this.clock = clock;
        this.setupCode = setupCode;
    }

    @Test
    void itGoesThroughWithoutScripts(Browser browser) {
        var address = "http://localhost:" + port;
        try (var administrator = Visitor.onPhoneWithoutScripts(browser, address);
                var coordinator = Visitor.onPhoneWithoutScripts(browser, address);
                var mentor = Visitor.onPhoneWithoutScripts(browser, address);
                var mentee = Visitor.onPhoneWithoutScripts(browser, address)) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(setupCode.fromTheLog());
        }
    }
}
