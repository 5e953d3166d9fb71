package org.confidant.browser;

import com.microsoft.playwright.Browser;
import org.confidant.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The main job by those who have no mouse. */
@FromNothing
class TheMainJobByKeyboardIT {

    private final MovableClock clock;

    @LocalServerPort
    private int port;

    TheMainJobByKeyboardIT(MovableClock clock) {
        this.clock = clock;
    }

    @Test
    void itGoesThroughWithTheKeyboardAlone(Browser browser, CapturedOutput log) {
        var address = "http://localhost:" + port;
        try (var administrator = Visitor.onDeskWithTheKeyboard(browser, address);
                var coordinator = Visitor.onDeskWithTheKeyboard(browser, address);
                var mentor = Visitor.onDeskWithTheKeyboard(browser, address);
                var mentee = Visitor.onDeskWithTheKeyboard(browser, address)) {
            new MainJob(clock, administrator, coordinator, mentor, mentee).walk(MainJob.codeIn(log.getOut()));
        }
    }
}
