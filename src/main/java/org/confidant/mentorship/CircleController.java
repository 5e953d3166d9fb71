package org.confidant.mentorship;

import jakarta.validation.Valid;
import java.util.Set;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking a mentor and several mentees whether they would meet as a circle. */
@Controller
@RequestMapping("/programs/{id}/circles")
class CircleController {

    private static final String PAGE = "mentorship/circle";

    private final ProposalService proposals;
    private final CirclePages pages;

    CircleController(ProposalService proposals, CirclePages pages) {
        this.proposals = proposals;
        this.pages = pages;
    }

    @GetMapping("/new")
    ModelAndView begin(
            Viewer viewer, @PathVariable ProgramId id, @RequestParam(required = false) @Nullable EnrollmentId mentor) {
        return new ModelAndView(PAGE)
                .addObject("page", mentor == null ? pages.mentors(viewer, id) : pages.mentees(viewer, id, mentor))
                .addObject("form", new CircleForm(Set.of()));
    }

    @PostMapping
    ModelAndView propose(
            Viewer viewer,
            @PathVariable ProgramId id,
            @RequestParam EnrollmentId mentor,
            @Valid @ModelAttribute("form") CircleForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.mentees(viewer, id, mentor);
        if (!errors.hasErrors()) {
            propose(viewer, id, mentor, form, errors);
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("page", page);
        }
        after.addFlashAttribute("notice", "mentorship.circle.proposed");
        return new ModelAndView("redirect:/programs/" + id + "/proposals");
    }

    private void propose(Viewer viewer, ProgramId id, EnrollmentId mentor, CircleForm form, BindingResult errors) {
        try {
            proposals.proposeCircle(viewer, id, mentor, form.mentees());
        } catch (RefusedException refused) {
            errors.rejectValue("mentees", refused.messageKey());
        }
    }
}
