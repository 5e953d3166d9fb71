package org.confidant.feedback;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Thanking someone. */
@Controller
class ThanksController {

    private final FeedbackService feedback;
    private final FeedbackPages pages;

    ThanksController(FeedbackService feedback, FeedbackPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @PostMapping("/mentorships/{id}/feedback/thanks")
    ModelAndView thank(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(FeedbackView.THANK) ThanksForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id, 1);
        page.may().requireAnswer();
        var receiver = page.receiver(form.thanked());
        FeedbackView.requireReceiver(receiver, "thanked", errors);
        if (errors.hasErrors()) {
            return FeedbackView.refused(page, pages.today(viewer), errors);
        }
        feedback.thank(viewer, id, Objects.requireNonNull(receiver), form.thanks());
        after.addFlashAttribute("notice", "feedback.thanked");
        return new ModelAndView("redirect:/mentorships/" + id + "/feedback");
    }
}
