package org.confidant.closure;

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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Parting well: the conversation, what one says in it, and that it is done. */
@Controller
@RequestMapping("/mentorships/{id}/closure")
class ClosureController {

    private final ClosureService closures;
    private final ClosurePages pages;

    ClosureController(ClosureService closures, ClosurePages pages) {
        this.closures = closures;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable MentorshipId id) {
        return new ModelAndView("closure/conversation").addObject("page", pages.of(viewer, id));
    }

    @GetMapping("/words")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @ModelAttribute("asked") ClosureForm asked,
            BindingResult errors) {
        var frame = pages.frame(viewer, id, asked.orThanks());
        return form(frame, HttpStatus.OK).addObject("form", ClosureForm.of(frame));
    }

    @PostMapping("/words")
    ModelAndView say(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") ClosureForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id, form);
        form.check(errors);
        if (errors.hasErrors()) {
            return form(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        closures.say(viewer, id, frame.part(), form.about(), form.words());
        after.addFlashAttribute("notice", "closure.kept");
        return new ModelAndView("redirect:/mentorships/" + id + "/closure");
    }

    @PostMapping("/completions")
    String complete(Viewer viewer, @PathVariable MentorshipId id, RedirectAttributes after) {
        after.addFlashAttribute("notice", closures.complete(viewer, id) ? "closure.done" : "closure.completed");
        return "redirect:/mentorships/" + id + "/closure";
    }

    private static ModelAndView form(ClosureFrame frame, HttpStatus status) {
        return new ModelAndView("closure/words", status)
                .addObject("frame", frame)
                .addObject("room", frame.room());
    }
}
