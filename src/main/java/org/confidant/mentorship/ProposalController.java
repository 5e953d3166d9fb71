package org.confidant.mentorship;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.ProposalId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A proposal for those whom it asks, and their yes or no. */
@Controller
@RequestMapping("/proposals/{id}")
class ProposalController {

    private static final String PAGE = "mentorship/proposal";

    private final ProposalService proposals;
    private final ProposalPages pages;

    ProposalController(ProposalService proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable ProposalId id, Model model) {
        model.addAttribute("page", pages.asked(viewer, id)).addAttribute("form", DeclineForm.EMPTY);
        return PAGE;
    }

    @PostMapping("/acceptances")
    String accept(Viewer viewer, @PathVariable ProposalId id, RedirectAttributes after) {
        var begun = proposals.accept(viewer, id);
        after.addFlashAttribute("notice", begun.isPresent() ? "mentorship.begun" : "mentorship.accepted");
        return begun.map(mentorship -> "redirect:/mentorships/" + mentorship).orElse("redirect:/proposals/" + id);
    }

    @PostMapping("/declines")
    ModelAndView decline(
            Viewer viewer,
            @PathVariable ProposalId id,
            @Valid @ModelAttribute("form") DeclineForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("page", pages.asked(viewer, id));
        }
        proposals.decline(viewer, id, form.reason());
        after.addFlashAttribute("notice", "mentorship.declined");
        return new ModelAndView("redirect:/proposals/" + id);
    }
}
