package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving a planned meeting. */
@Controller
@RequestMapping("/meetings/{id}")
class MoveController {

    private final MeetingPages pages;
    private final MeetingService meetings;

    MoveController(MeetingPages pages, MeetingService meetings) {
        this.pages = pages;
        this.meetings = meetings;
    }

    @GetMapping("/moves")
    ModelAndView write(Viewer viewer, @PathVariable MeetingId id) {
        var page = pages.page(viewer, id);
        return MeetingController.form(pages.frame(viewer, page), HttpStatus.OK)
                .addObject("planned", page)
                .addObject("form", PlanForm.of(page.version(), planned(page), viewer.zone()));
    }

    @PostMapping("/moves")
    ModelAndView move(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, pages.page(viewer, id));
        if (!errors.hasErrors()) {
            form.check(pages.now(), viewer.zone(), errors);
        }
        if (errors.hasErrors()) {
            return MeetingController.form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            meetings.move(viewer, id, form.version(), form.plan(viewer.zone()), form.said());
        } catch (StaleMeetingException stale) {
            return bothPlans(viewer, id, form);
        }
        after.addFlashAttribute("notice", "meeting.moved");
        return new ModelAndView("redirect:/meetings/" + id);
    }

    /** What is planned now, beside what was typed; keeping it once more replaces it, knowingly. */
    private ModelAndView bothPlans(Viewer viewer, MeetingId id, PlanForm typed) {
        var page = pages.page(viewer, id);
        return MeetingController.form(pages.frame(viewer, page), HttpStatus.CONFLICT)
                .addObject("theirs", page)
                .addObject("form", typed.onto(page.version()));
    }

    private static Plan planned(MeetingPage page) {
        var place = page.place();
        return new Plan(page.meeting().startsAt(), page.meeting().minutes(), place == null ? "" : place.text());
    }
}
