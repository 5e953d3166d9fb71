package org.confidant.feedback;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
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

/** Feedback in a mentorship: reading and giving it. */
@Controller
@RequestMapping("/mentorships/{id}/feedback")
class FeedbackController {

    private final FeedbackService feedback;
    private final FeedbackPages pages;

    FeedbackController(FeedbackService feedback, FeedbackPages pages) {
        this.feedback = feedback;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(required = false) @Nullable FeedbackRequestId request) {
        var shown = pages.of(viewer, id, page);
        var view = FeedbackView.of(shown, pages.today(viewer), HttpStatus.OK);
        var asked = shown.asked(request);
        return asked == null ? view : view.addObject(FeedbackView.GIVE, FeedbackForm.answering(asked));
    }

    @PostMapping
    ModelAndView give(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(FeedbackView.GIVE) FeedbackForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id, 1);
        page.may().requireGive();
        var asked = form.request();
        var receiver = asked == null ? page.receiver(form.to()) : feedback.asker(viewer, id, asked);
        FeedbackView.requireReceiver(receiver, "to", errors);
        if (errors.hasErrors()) {
            return FeedbackView.refused(page, pages.today(viewer), errors);
        }
        feedback.give(viewer, id, form.feedback(Objects.requireNonNull(receiver)));
        after.addFlashAttribute("notice", "feedback.given");
        return new ModelAndView("redirect:/mentorships/" + id + "/feedback");
    }
}
