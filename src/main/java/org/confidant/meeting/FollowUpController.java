package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.commitment.CommitmentForm;
import org.confidant.commitment.CommitmentService;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody takes on in a meeting. */
@Controller
class FollowUpController {

    private final MeetingPages pages;
    private final CommitmentService commitments;

    FollowUpController(MeetingPages pages, CommitmentService commitments) {
        this.pages = pages;
        this.commitments = commitments;
    }

    @PostMapping("/meetings/{id}/commitments")
    ModelAndView take(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute(MeetingView.COMMITMENT) CommitmentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        page.requireNote();
        form.check(page.standing(), page.today(), errors);
        if (errors.hasErrors()) {
            return MeetingView.refused(page, errors);
        }
        commitments.make(viewer, page.standing().mentorship(), form.made(id, null));
        after.addFlashAttribute("notice", "commitment.made");
        return new ModelAndView("redirect:/meetings/" + id);
    }
}
