package org.confidant.concern;

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

/** Raising a concern about a mentorship, and what the viewer raised about it. */
@Controller
@RequestMapping("/mentorships/{id}/concerns")
class RaiseController {

    private final ConcernService concerns;
    private final ConcernPages pages;
    private final RaiseFrames frames;

    RaiseController(ConcernService concerns, ConcernPages pages, RaiseFrames frames) {
        this.concerns = concerns;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page) {
        return new ModelAndView("concern/room")
                .addObject("room", pages.room(viewer, id))
                .addObject("page", pages.raised(viewer, id, page));
    }

    @GetMapping("/new")
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var frame = frames.of(viewer, id);
        return ConcernView.raise(frame, HttpStatus.OK).addObject(ConcernView.FORM, RaiseForm.blank(frame, ""));
    }

    @PostMapping
    ModelAndView raise(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute(ConcernView.FORM) RaiseForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = frames.of(viewer, id);
        if (errors.getTarget() != null) {
            form.check(frame, errors);
        }
        if (errors.hasErrors()) {
            return ConcernView.raise(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var raised = concerns.raise(viewer, id, form.chosen(), form.urgent(), form.words());
        after.addFlashAttribute("notice", "concern.raised");
        return ConcernView.back(raised);
    }
}
