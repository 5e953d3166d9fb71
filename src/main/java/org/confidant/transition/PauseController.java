package org.confidant.transition;

import jakarta.validation.Valid;
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

/** Letting a mentorship rest, and taking it up again. */
@Controller
@RequestMapping("/mentorships/{id}")
class PauseController {

    private final TransitionService transitions;

    PauseController(TransitionService transitions) {
        this.transitions = transitions;
    }

    @GetMapping("/pauses")
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var page = transitions.page(viewer, id);
        page.may().require(page.may().pause());
        return view(page, HttpStatus.OK).addObject("form", PauseForm.blank(transitions.today(viewer)));
    }

    @PostMapping("/pauses")
    ModelAndView pause(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") PauseForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = transitions.page(viewer, id);
        page.may().require(page.may().pause());
        form.check(transitions.today(viewer), errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        transitions.pause(viewer, id, form.until());
        after.addFlashAttribute("notice", "transition.paused");
        return new ModelAndView("redirect:/mentorships/" + id);
    }

    @PostMapping("/resumptions")
    String resume(Viewer viewer, @PathVariable MentorshipId id, RedirectAttributes after) {
        transitions.resume(viewer, id);
        after.addFlashAttribute("notice", "transition.resumed");
        return "redirect:/mentorships/" + id;
    }

    private static ModelAndView view(TransitionPage page, HttpStatus status) {
        return new ModelAndView("transition/pause", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
