package org.confidant.transition;

import jakarta.validation.Valid;
import org.confidant.mentorship.EndReason;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a mentorship, with no fault assigned. */
@Controller
@RequestMapping("/mentorships/{id}/endings")
class EndController {

    private final TransitionService transitions;

    EndController(TransitionService transitions) {
        this.transitions = transitions;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var page = transitions.page(viewer, id);
        page.may().require(page.may().end());
        return view(page, HttpStatus.OK).addObject("form", EndForm.EMPTY);
    }

    @PostMapping
    ModelAndView end(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") EndForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = transitions.page(viewer, id);
        page.may().require(page.may().end());
        form.check(errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        transitions.end(viewer, id, form.said(), form.keptApart());
        after.addFlashAttribute("notice", "transition.ended");
        return new ModelAndView("redirect:/mentorships/" + id);
    }

    private static ModelAndView view(TransitionPage page, HttpStatus status) {
        return new ModelAndView("transition/end", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject("reasons", EndReason.values());
    }
}
