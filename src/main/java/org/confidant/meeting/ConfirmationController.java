package org.confidant.meeting;

import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that what somebody else logged is right. */
@Controller
class ConfirmationController {

    private final ConfirmationService confirmations;

    ConfirmationController(ConfirmationService confirmations) {
        this.confirmations = confirmations;
    }

    @PostMapping("/meetings/{id}/confirmations")
    String confirm(
            Viewer viewer,
            @PathVariable MeetingId id,
            @ModelAttribute("confirmation") ConfirmationForm form,
            RedirectAttributes after) {
        confirmations.confirm(viewer, id, form.read());
        after.addFlashAttribute("notice", "meeting.confirmed");
        return "redirect:/meetings/" + id;
    }
}
