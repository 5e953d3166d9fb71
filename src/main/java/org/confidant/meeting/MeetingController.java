package org.confidant.meeting;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentorship's meetings, and planning one. */
@Controller
class MeetingController {

    private final MeetingPages pages;
    private final MeetingService meetings;
    private final NextDates nextDates;
    private final TimeOffers offers;

    MeetingController(MeetingPages pages, MeetingService meetings, NextDates nextDates, TimeOffers offers) {
        this.pages = pages;
        this.meetings = meetings;
        this.nextDates = nextDates;
        this.offers = offers;
    }

    @GetMapping("/mentorships/{id}/meetings")
    String list(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page, Model model) {
        var list = pages.list(viewer, id, page);
        model.addAttribute("list", list).addAttribute("room", list.room());
        return "meeting/list";
    }

    @GetMapping("/mentorships/{id}/meetings/new")
    ModelAndView write(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @ModelAttribute PlanForm.Chosen chosen,
            BindingResult errors) {
        var frame = pages.frame(viewer, id);
        var blank = PlanForm.Blank.of(frame.minutes(), chosen.or(nextDates.next(viewer, frame), errors));
        return form(viewer, frame, HttpStatus.OK).addObject("form", blank);
    }

    @PostMapping("/mentorships/{id}/meetings")
    ModelAndView plan(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id);
        if (!errors.hasErrors()) {
            form.check(pages.now(), viewer.zone(), errors);
        }
        if (errors.hasErrors()) {
            return form(viewer, frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var meeting = meetings.plan(viewer, id, form.plan(viewer.zone()));
        after.addFlashAttribute("notice", "meeting.planned");
        return new ModelAndView("redirect:/meetings/" + meeting);
    }

    @GetMapping("/meetings/{id}")
    ModelAndView show(Viewer viewer, @PathVariable MeetingId id) {
        return MeetingView.of(pages.page(viewer, id), HttpStatus.OK);
    }

    private ModelAndView form(Viewer viewer, MeetingFrame frame, HttpStatus status) {
        return form(frame, status).addObject("offers", offers.of(viewer, frame.standing()));
    }

    static ModelAndView form(MeetingFrame frame, HttpStatus status) {
        return new ModelAndView("meeting/plan", status)
                .addObject("frame", frame)
                .addObject("room", frame.room());
    }
}
