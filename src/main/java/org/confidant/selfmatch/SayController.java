package org.confidant.selfmatch;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.ProgramId;
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

/** How the participants of a program have their say, and which mentors mentees are shown. */
@Controller
@RequestMapping("/programs/{id}/participants-say")
class SayController {

    private final SayService says;
    private final SayPages pages;

    SayController(SayService says, SayPages pages) {
        this.says = says;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "1") int page) {
        var shown = pages.page(viewer, id, page);
        return page(shown, HttpStatus.OK).addObject("form", SayForm.of(shown.version(), shown.say()));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") SayForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var shown = pages.page(viewer, id, 1);
        if (errors.hasErrors()) {
            return page(shown, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            says.change(viewer, id, form.version(), form.say());
        } catch (StaleSayException stale) {
            return page(shown, HttpStatus.CONFLICT)
                    .addObject("stale", true)
                    .addObject("form", form.onto(shown.version()));
        }
        after.addFlashAttribute("notice", "selfmatch.say.kept");
        return back(id);
    }

    @PostMapping("/mentors/{mentor}/omissions")
    ModelAndView leaveOut(
            Viewer viewer, @PathVariable ProgramId id, @PathVariable EnrollmentId mentor, RedirectAttributes after) {
        says.leaveOut(viewer, id, mentor);
        after.addFlashAttribute("notice", "selfmatch.left");
        return back(id);
    }

    @PostMapping("/mentors/{mentor}/showings")
    ModelAndView show(
            Viewer viewer, @PathVariable ProgramId id, @PathVariable EnrollmentId mentor, RedirectAttributes after) {
        says.show(viewer, id, mentor);
        after.addFlashAttribute("notice", "selfmatch.shown");
        return back(id);
    }

    private static ModelAndView back(ProgramId id) {
        return new ModelAndView("redirect:/programs/" + id + "/participants-say");
    }

    private static ModelAndView page(SayPage shown, HttpStatus status) {
        return new ModelAndView("selfmatch/say", status).addObject("page", shown);
    }
}
