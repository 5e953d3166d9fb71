package org.confidant.mentorship;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SearchText;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A program's proposals: who waits for a mentor, who is asked, and asking two more. */
@Controller
@RequestMapping("/programs/{id}/proposals")
class PairingController {

    private final ProposalService proposals;
    private final ProposalPages pages;

    PairingController(ProposalService proposals, ProposalPages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "1") int asked,
            Model model) {
        model.addAttribute("page", pages.pairing(viewer, id, SearchText.of(q), page, asked));
        return "mentorship/proposals";
    }

    @GetMapping("/new")
    ModelAndView begin(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam EnrollmentId mentee,
            @RequestParam(defaultValue = "false") boolean all) {
        return new ModelAndView("mentorship/candidates")
                .addObject("page", pages.candidates(viewer, id, mentee))
                .addObject("all", all);
    }

    @PostMapping
    ModelAndView propose(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam EnrollmentId mentee,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return new ModelAndView("mentorship/candidates", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", pages.candidates(viewer, id, mentee))
                    .addObject("chooseOne", true);
        }
        proposals.propose(viewer, id, mentee, form.mentor());
        after.addFlashAttribute("notice", "mentorship.proposed");
        return new ModelAndView("redirect:/programs/" + id + "/proposals");
    }
}
