package org.confidant.meeting;

import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What remains of a meeting: what it did not get to, and that it did not take place. */
@Controller
class CarryController {

    private final MeetingService meetings;

    CarryController(MeetingService meetings) {
        this.meetings = meetings;
    }

    @PostMapping("/meetings/{id}/items/{item}/carries")
    String carry(Viewer viewer, @PathVariable MeetingId id, @PathVariable SealedId item, RedirectAttributes after) {
        meetings.carry(viewer, id, item);
        after.addFlashAttribute("notice", "meeting.carried");
        return "redirect:/meetings/" + id;
    }

    @PostMapping("/meetings/{id}/misses")
    String miss(Viewer viewer, @PathVariable MeetingId id, RedirectAttributes after) {
        meetings.miss(viewer, id);
        after.addFlashAttribute("notice", "meeting.missed");
        return "redirect:/meetings/" + id;
    }
}
