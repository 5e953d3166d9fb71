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

/** Acknowledging feedback that one received. */
@Controller
class AcknowledgementController {

    private final FeedbackService feedback;
    private final FeedbackPages pages;

    AcknowledgementController(FeedbackService feedback, FeedbackPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @PostMapping("/mentorships/{mentorship}/feedback/{id}/acknowledgements")
    ModelAndView acknowledge(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable FeedbackId id,
            @Valid @ModelAttribute(FeedbackView.ACKNOWLEDGE) AcknowledgementForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            feedback.requireWaiting(viewer, mentorship, id);
            return FeedbackView.refused(pages.around(viewer, mentorship, id), pages.today(viewer), errors, id);
        }
        feedback.acknowledge(viewer, mentorship, id, form.takeaway());
        after.addFlashAttribute("notice", "feedback.acknowledged");
        return new ModelAndView("redirect:/mentorships/" + mentorship + "/feedback");
    }
}
