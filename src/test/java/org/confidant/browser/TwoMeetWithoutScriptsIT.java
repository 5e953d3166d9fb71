package org.confidant.browser;

import com.microsoft.playwright.Browser;
import org.confidant.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job where no script runs. */
@FromNothing
class TwoMeetWithoutScriptsIT {

    private final MovableClock clock;

    @LocalServerPort
    private int port;

    TwoMeetWithoutScriptsIT(MovableClock clock) {
        this.clock = clock;
    }

    @Test
    void itGoesThroughWithoutScripts(Browser browser, CapturedOutput log) {
        var address = "http://localhost:" + port;
        try (var administrator = Visitor.onPhoneWithoutScripts(browser, address);
                var coordinator = Visitor.onPhoneWithoutScripts(browser, address);
                var mentor = Visitor.onPhoneWithoutScripts(browser, address);
                var mentee = Visitor.onPhoneWithoutScripts(browser, address)) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(MainJob.codeIn(log.getOut()));
        }
    }
}
