package org.confidant.agreement;

import java.time.Clock;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The agreement to read: what waits, what holds, what held. */
@Controller
@RequestMapping("/mentorships/{id}/agreement")
class AgreementController {

    private final AgreementPages pages;
    private final Clock clock;

    AgreementController(AgreementPages pages, Clock clock) {
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable MentorshipId id, Model model) {
        var page = pages.present(viewer, id);
        model.addAttribute("page", page).addAttribute("form", SignatureForm.under(page));
        return "agreement/agreement";
    }

    @GetMapping("/versions/{number}")
    String version(Viewer viewer, @PathVariable MentorshipId id, @PathVariable int number, Model model) {
        var page = pages.version(viewer, id, number);
        model.addAttribute("page", page).addAttribute("form", SignatureForm.under(page));
        return "agreement/agreement";
    }

    /** A version with its signatures, for paper. Only what was kept is printed, and only by those who may read it. */
    @GetMapping("/versions/{number}/print")
    String print(Viewer viewer, @PathVariable MentorshipId id, @PathVariable int number, Model model) {
        model.addAttribute("page", pages.version(viewer, id, number)).addAttribute("now", clock.instant());
        return "agreement/print";
    }
}
