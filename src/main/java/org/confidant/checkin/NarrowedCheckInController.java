package org.confidant.checkin;

import org.confidant.people.Viewer;
import org.confidant.reading.NarrowForm;
import org.confidant.shared.CheckInId;
import org.confidant.shared.MentorshipId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting fewer people read one's check-in. */
@Controller
class NarrowedCheckInController {

    private final CheckInService checkIns;

    NarrowedCheckInController(CheckInService checkIns) {
        this.checkIns = checkIns;
    }

    @PostMapping("/mentorships/{mentorship}/check-ins/{id}/narrowings")
    String narrow(
            Viewer viewer,
            @PathVariable MentorshipId mentorship,
            @PathVariable CheckInId id,
            @ModelAttribute("narrow") NarrowForm form,
            BindingResult errors,
            RedirectAttributes after) {
        checkIns.requireOwn(viewer, mentorship, id);
        checkIns.narrow(viewer, mentorship, id, form.chosen(errors));
        after.addFlashAttribute("notice", "reading.narrowed");
        return "redirect:/mentorships/" + mentorship + "/check-ins#c-" + id;
    }
}
