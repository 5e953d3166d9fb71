package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adding to a meeting's notes. */
@Controller
class WritingController {

    private final MeetingPages pages;
    private final MeetingService meetings;

    WritingController(MeetingPages pages, MeetingService meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    @PostMapping("/meetings/{id}/notes")
    ModelAndView note(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute(MeetingView.NOTE) NoteForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        page.requireNote();
        if (!errors.hasErrors() && !page.offers(form.scope())) {
            errors.rejectValue("scope", "meeting.scope.outside");
        }
        if (errors.hasErrors()) {
            return MeetingView.refused(page, errors);
        }
        meetings.note(viewer, id, form.words(), form.scope());
        after.addFlashAttribute("notice", "meeting.noted");
        return new ModelAndView("redirect:/meetings/" + id);
    }
}
