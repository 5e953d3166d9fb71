package org.confidant.mentorship;

import org.confidant.people.Viewer;
import org.confidant.shared.ProposalId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal for those whom it asks, and their yes or no. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalController {

    private final ProposalService proposals;
    private final ProposalPages pages;

    ProposalController(ProposalService proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable ProposalId id, Model model) {
        model.addAttribute("page", pages.asked(viewer, id));
        return "mentorship/proposal";
    }

    @PostMapping("/acceptances")
    String accept(Viewer viewer, @PathVariable ProposalId id, RedirectAttributes after) {
        var begun = proposals.accept(viewer, id);
        after.addFlashAttribute("notice", begun.isPresent() ? "mentorship.begun" : "mentorship.accepted");
        return begun.map(mentorship -> "redirect:/mentorships/" + mentorship).orElse("redirect:/proposals/" + id);
    }

    @PostMapping("/declines")
    String decline(Viewer viewer, @PathVariable ProposalId id, RedirectAttributes after) {
        proposals.decline(viewer, id);
        after.addFlashAttribute("notice", "mentorship.declined");
        return "redirect:/proposals/" + id;
    }
}
