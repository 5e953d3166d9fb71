package org.confidant.meeting;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.confidant.people.Viewer;
import org.confidant.reading.When;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying how a meeting went, planned or not. */
@Controller
class LogController {

    private final MeetingPages pages;
    private final MeetingService meetings;
    private final NextDates nextDates;
    private final When when;

    LogController(MeetingPages pages, MeetingService meetings, NextDates nextDates, When when) {
        this.pages = pages;
        this.meetings = meetings;
        this.nextDates = nextDates;
        this.when = when;
    }

    @GetMapping("/mentorships/{id}/meetings/logs")
    ModelAndView write(Viewer viewer, @PathVariable MentorshipId id) {
        var frame = pages.frame(viewer, id);
        var next = nextDates.afterToday(viewer, frame);
        var blank = LogForm.Blank.of(viewer, today(viewer), frame.people().keySet(), frame.minutes(), next);
        return form(frame, HttpStatus.OK).addObject("form", blank);
    }

    @PostMapping("/mentorships/{id}/meetings/logs")
    ModelAndView log(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") LogForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id);
        if (wrong(viewer, frame, form, errors)) {
            return form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return kept(meetings.log(viewer, id, form.log(viewer.zone(), frame.minutes(), frame.shared())), after);
    }

    @GetMapping("/meetings/{id}/logs")
    ModelAndView write(Viewer viewer, @PathVariable MeetingId id) {
        var page = pages.page(viewer, id);
        var frame = pages.frame(viewer, page);
        var next = nextDates.after(viewer, frame, page.meeting().startsAt());
        var people = frame.people().keySet();
        var blank = LogForm.Blank.of(viewer, page.today(), people, page.version(), page.meeting(), next);
        return form(frame, HttpStatus.OK).addObject("form", blank);
    }

    @PostMapping("/meetings/{id}/logs")
    ModelAndView log(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") LogForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, pages.page(viewer, id));
        if (wrong(viewer, frame, form, errors)) {
            return form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            meetings.log(viewer, id, form.version(), form.log(viewer.zone(), frame.minutes(), frame.shared()));
        } catch (StaleMeetingException stale) {
            return moved(viewer, id, form);
        }
        return kept(id, after);
    }

    private LocalDate today(Viewer viewer) {
        return pages.now().atZone(viewer.zone()).toLocalDate();
    }

    private boolean wrong(Viewer viewer, MeetingFrame frame, LogForm form, BindingResult errors) {
        if (!errors.hasErrors()) {
            form.check(pages.now(), viewer.zone(), frame.people().keySet(), frame.next(), errors);
        }
        if (!errors.hasErrors()) {
            var until = nextDates.inTimeUntil(viewer, frame.standing(), form.startedAt(viewer.zone()));
            form.checkInTime(frame.next(), until, viewer.zone(), when.day(until, viewer), errors);
        }
        return errors.hasErrors();
    }

    /** It was moved meanwhile: what is planned now, beside what was typed. */
    private ModelAndView moved(Viewer viewer, MeetingId id, LogForm typed) {
        var page = pages.page(viewer, id);
        return form(pages.frame(viewer, page), HttpStatus.CONFLICT)
                .addObject("theirs", page)
                .addObject("form", typed.onto(page.version()));
    }

    private static ModelAndView form(MeetingFrame frame, HttpStatus status) {
        return new ModelAndView("meeting/log", status)
                .addObject("frame", frame)
                .addObject("room", frame.room())
                .addObject("thens", Then.values());
    }

    private static ModelAndView kept(MeetingId id, RedirectAttributes after) {
        after.addFlashAttribute("notice", "meeting.logged");
        return new ModelAndView("redirect:/meetings/" + id);
    }
}
