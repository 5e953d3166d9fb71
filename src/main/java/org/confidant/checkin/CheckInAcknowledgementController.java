package org.confidant.checkin;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.CheckInId;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Acknowledging what a mentee shared. */
@Controller
class CheckInAcknowledgementController {

    private final CheckInService checkIns;
    private final CheckInPages pages;

    CheckInAcknowledgementController(CheckInService checkIns, CheckInPages pages) {
        this.checkIns = checkIns;
        this.pages = pages;
    }

    @PostMapping("/mentorships/{mentorship}/check-ins/{id}/acknowledgements")
    ModelAndView acknowledge(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable CheckInId id,
            @Valid @ModelAttribute(CheckInView.ACKNOWLEDGE) AcknowledgementForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            checkIns.requireWaiting(viewer, mentorship, id);
            return CheckInView.refused(pages.around(viewer, mentorship, id), errors, id);
        }
        checkIns.acknowledge(viewer, mentorship, id, form.answer());
        after.addFlashAttribute("notice", "checkin.acknowledged");
        return new ModelAndView("redirect:/mentorships/" + mentorship + "/check-ins#c-" + id);
    }
}
