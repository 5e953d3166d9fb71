package org.confidant.feedback;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.FeedbackRequestId;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for feedback, and letting such a request go. */
@Controller
class RequestController {

    private final FeedbackRequests requests;
    private final FeedbackPages pages;

    RequestController(FeedbackRequests requests, FeedbackPages pages) {
        this.requests = requests;
        this.pages = pages;
    }

    @PostMapping("/mentorships/{id}/feedback/requests")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(FeedbackView.ASK) AskForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id, 1);
        page.may().requireGive();
        form.check(pages.today(viewer), errors);
        var asked = page.receiver(form.asked());
        FeedbackView.requireReceiver(asked, "asked", errors);
        if (errors.hasErrors()) {
            return FeedbackView.refused(page, pages.today(viewer), errors);
        }
        requests.ask(viewer, id, Objects.requireNonNull(asked), form.subject(), form.dueOn());
        after.addFlashAttribute("notice", "feedback.asked");
        return new ModelAndView("redirect:/mentorships/" + id + "/feedback");
    }

    @PostMapping("/mentorships/{mentorship}/feedback/requests/{id}/closures")
    String letGo(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable FeedbackRequestId id,
            RedirectAttributes after) {
        requests.letGo(viewer, mentorship, id);
        after.addFlashAttribute("notice", "feedback.request.closed");
        return "redirect:/mentorships/" + mentorship + "/feedback";
    }
}
