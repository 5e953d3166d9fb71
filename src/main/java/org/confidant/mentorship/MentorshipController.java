package org.confidant.mentorship;

import org.confidant.people.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The viewer's mentorships; with only one, its room. */
@Controller
class MentorshipController {

    private final MentorshipPages pages;

    MentorshipController(MentorshipPages pages) {
        this.pages = pages;
    }

    @GetMapping("/mentorships")
    String list(Viewer viewer, Model model) {
        var mine = pages.of(viewer);
        if (mine.size() == 1) {
            return "redirect:/mentorships/" + mine.get(0).mentorship().id();
        }
        model.addAttribute("mentorships", mine);
        return "mentorship/mentorships";
    }
}
