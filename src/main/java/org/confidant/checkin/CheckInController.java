package org.confidant.checkin;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentorship's check-ins, and writing one. */
@Controller
@RequestMapping("/mentorships/{id}/check-ins")
class CheckInController {

    private final CheckInService checkIns;
    private final CheckInPages pages;

    CheckInController(CheckInService checkIns, CheckInPages pages) {
        this.checkIns = checkIns;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page) {
        return CheckInView.of(pages.of(viewer, id, page));
    }

    @GetMapping("/new")
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        return CheckInView.form(pages.frame(viewer, id), HttpStatus.OK)
                .addObject(CheckInView.FORM, CheckInForm.blank());
    }

    @PostMapping
    ModelAndView write(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(CheckInView.FORM) CheckInForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id);
        if (errors.getTarget() != null) {
            form.check(frame, errors);
        }
        if (errors.hasErrors()) {
            return CheckInView.form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        checkIns.write(viewer, id, form.about(), form.words(), form.scope());
        after.addFlashAttribute("notice", "checkin.kept." + form.scope());
        return new ModelAndView("redirect:/mentorships/" + id + "/check-ins");
    }
}
