package org.confidant.matching;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How a match is found and proven, for everybody who is matched. */
@Controller
class MethodController {

    @GetMapping("/matching-method")
    String show() {
        return "matching/method";
    }
}
