package org.confidant.feedback;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackId;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying something to feedback that was given. */
@Controller
class AnswerController {

    private final FeedbackService feedback;
    private final FeedbackPages pages;

    AnswerController(FeedbackService feedback, FeedbackPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @PostMapping("/mentorships/{mentorship}/feedback/{id}/answers")
    ModelAndView answer(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable FeedbackId id,
            @Valid @ModelAttribute(FeedbackView.ANSWER) AnswerForm form,
            BindingResult errors,
            RedirectAttributes after) {
        feedback.requireVisible(viewer, mentorship, id);
        var shown = pages.around(viewer, mentorship, id);
        shown.may().requireAnswer();
        if (errors.hasErrors()) {
            return FeedbackView.refused(shown, pages.today(viewer), errors, id);
        }
        feedback.answer(viewer, mentorship, id, form.words());
        after.addFlashAttribute("notice", "feedback.answered");
        return new ModelAndView("redirect:/mentorships/" + mentorship + "/feedback#f-" + id);
    }
}
