package org.confidant.web;

import org.confidant.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What needs me now? */
@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @GetMapping("/")
    String show(Viewer viewer, Model model) {
        model.addAttribute("page", home.of(viewer));
        return "web/home";
    }
}
