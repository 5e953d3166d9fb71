package org.confidant.guide;

import org.confidant.people.Viewer;
import org.confidant.shared.GuideId;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Those of a mentorship say that they have done a guide, or have not after all. */
@Controller
@RequestMapping("/mentorships/{mentorship}/guides/{id}")
class CompletionController {

    private final GuideService guides;

    CompletionController(GuideService guides) {
        this.guides = guides;
    }

    @PostMapping("/completions")
    String complete(
            Viewer viewer, @PathVariable MentorshipId mentorship, @PathVariable GuideId id, RedirectAttributes after) {
        guides.complete(viewer, mentorship, id);
        after.addFlashAttribute("notice", "guide.completed");
        return "redirect:/mentorships/" + mentorship;
    }

    @PostMapping("/reopenings")
    String reopen(
            Viewer viewer, @PathVariable MentorshipId mentorship, @PathVariable GuideId id, RedirectAttributes after) {
        guides.reopen(viewer, mentorship, id);
        after.addFlashAttribute("notice", "guide.reopened");
        return "redirect:/mentorships/" + mentorship;
    }
}
