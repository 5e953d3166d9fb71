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

/** Saying that a meeting was different from what was logged. */
@Controller
@RequestMapping("/meetings/{id}/corrections")
class CorrectionController {

    private final MeetingPages pages;
    private final ConfirmationService confirmations;

    CorrectionController(MeetingPages pages, ConfirmationService confirmations) {
        this.pages = pages;
        this.confirmations = confirmations;
    }

    @GetMapping
    ModelAndView write(Viewer viewer, @PathVariable MeetingId id) {
        var page = pages.page(viewer, id);
        return form(pages.held(viewer, page), HttpStatus.OK)
                .addObject("form", CorrectionForm.of(page.telling(), page.met(), viewer.zone()));
    }

    @PostMapping
    ModelAndView correct(
            Viewer viewer,
            @PathVariable MeetingId id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        var frame = pages.held(viewer, page);
        form.check(pages.now(), viewer.zone(), frame.people().keySet(), page.met(), errors);
        if (errors.hasErrors()) {
            return form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            confirmations.correct(viewer, id, form.read(), form.met(viewer.zone()));
        } catch (StaleMeetingException stale) {
            return form(frame, HttpStatus.CONFLICT)
                    .addObject("theirs", page)
                    .addObject("form", form.onto(page.telling()));
        }
        after.addFlashAttribute("notice", "meeting.corrected");
        return new ModelAndView("redirect:/meetings/" + id);
    }

    private static ModelAndView form(MeetingFrame frame, HttpStatus status) {
        return new ModelAndView("meeting/correction", status)
                .addObject("frame", frame)
                .addObject("room", frame.room());
    }
}
