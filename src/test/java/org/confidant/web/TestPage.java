package org.confidant.web;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A page for tests of the frame; never part of the application. */
@TestComponent
@Controller
class TestPage {

    @GetMapping("/test-page")
    String show() {
        return "test/page";
    }
}
