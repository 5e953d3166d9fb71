package org.confidant.selfmatch;

import org.confidant.people.Viewer;
import org.confidant.shared.MentorRequestId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentee's question to a mentor for the two, and what each may do with it. */
@Controller
@RequestMapping("/mentor-requests/{id}")
class MentorRequestController {

    private final RequestService requests;
    private final RequestPages pages;

    MentorRequestController(RequestService requests, RequestPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable MentorRequestId id, Model model) {
        model.addAttribute("page", pages.page(viewer, id));
        return "selfmatch/request";
    }

    @PostMapping("/acceptances")
    String accept(Viewer viewer, @PathVariable MentorRequestId id, RedirectAttributes after) {
        var begun = requests.accept(viewer, id);
        after.addFlashAttribute("notice", "mentorship.begun");
        return "redirect:/mentorships/" + begun;
    }

    @PostMapping("/declines")
    String decline(Viewer viewer, @PathVariable MentorRequestId id, RedirectAttributes after) {
        requests.decline(viewer, id);
        after.addFlashAttribute("notice", "selfmatch.declined");
        return "redirect:/mentor-requests/" + id;
    }

    @PostMapping("/withdrawals")
    String withdraw(Viewer viewer, @PathVariable MentorRequestId id, RedirectAttributes after) {
        requests.withdraw(viewer, id);
        after.addFlashAttribute("notice", "selfmatch.withdrawn");
        return "redirect:/mentor-requests/" + id;
    }
}
