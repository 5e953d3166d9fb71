package org.confidant.feedback;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
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

/** Feedback in a mentorship: reading and giving it. */
@Controller
@RequestMapping("/mentorships/{id}/feedback")
class FeedbackController {

    static final String PAGE = "feedback/feedback";

    private final FeedbackService feedback;
    private final FeedbackPages pages;

    FeedbackController(FeedbackService feedback, FeedbackPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @GetMapping
    String show(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.of(viewer, id, page)).addAttribute("form", FeedbackForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView give(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("page", pages.of(viewer, id, 1));
        }
        feedback.give(viewer, id, form.about(), form.strengths(), form.opportunities());
        after.addFlashAttribute("notice", "feedback.given");
        return new ModelAndView("redirect:/mentorships/" + id + "/feedback");
    }
}
