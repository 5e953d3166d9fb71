package org.confidant.meeting;

import org.confidant.people.Viewer;
import org.confidant.reading.NarrowForm;
import org.confidant.shared.MeetingId;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting fewer people read one's note of a meeting. */
@Controller
class NarrowedNoteController {

    private final MeetingService meetings;

    NarrowedNoteController(MeetingService meetings) {
        this.meetings = meetings;
    }

    @PostMapping("/meetings/{id}/notes/{item}/narrowings")
    String narrow(
            Viewer viewer,
            @PathVariable MeetingId id,
            @PathVariable SealedId item,
            @ModelAttribute("narrow") NarrowForm form,
            BindingResult errors,
            RedirectAttributes after) {
        meetings.requireNote(viewer, id, item);
        meetings.narrow(viewer, id, item, form.chosen(errors));
        after.addFlashAttribute("notice", "reading.narrowed");
        return "redirect:/meetings/" + id;
    }
}
