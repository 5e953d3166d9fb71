package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A planned meeting that will not take place, or did not. */
@Controller
@RequestMapping("/meetings/{id}")
class CallOffController {

    private final MeetingPages pages;
    private final MeetingService meetings;

    CallOffController(MeetingPages pages, MeetingService meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    @PostMapping("/cancellations")
    ModelAndView cancel(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute(MeetingView.WHY) WhyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return refused(viewer, id, errors);
        }
        meetings.cancel(viewer, id, form.said());
        return done(id, "meeting.cancelled", after);
    }

    @PostMapping("/misses")
    ModelAndView miss(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute(MeetingView.WHY) WhyForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return refused(viewer, id, errors);
        }
        meetings.miss(viewer, id, form.said());
        return done(id, "meeting.missed", after);
    }

    private ModelAndView refused(Viewer viewer, MeetingId id, BindingResult errors) {
        var page = pages.page(viewer, id);
        pages.frame(viewer, page);
        return MeetingView.refused(page, errors);
    }

    private static ModelAndView done(MeetingId id, String notice, RedirectAttributes after) {
        after.addFlashAttribute("notice", notice);
        return new ModelAndView("redirect:/meetings/" + id);
    }
}
