package org.confidant.guide;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GuideId;
import org.confidant.shared.ProgramId;
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

/** One guide of a program: its words, its place among the others, and taking it out. */
@Controller
@RequestMapping("/programs/{id}/guides/{guide}")
class GuideController {

    private final GuideEditing editing;

    GuideController(GuideEditing editing) {
        this.editing = editing;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id, @PathVariable GuideId guide) {
        var frame = editing.frame(viewer, id, guide);
        var now = frame.guide().text();
        return page(frame, HttpStatus.OK).addObject("form", GuideForm.of(frame.version(), now));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable GuideId guide,
            @Valid @ModelAttribute("form") GuideForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = editing.frame(viewer, id, guide);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            editing.change(viewer, id, guide, form.version(), form.text());
        } catch (StaleGuideException stale) {
            return page(frame, HttpStatus.CONFLICT)
                    .addObject("theirs", frame.guide().text())
                    .addObject("form", form.onto(frame.version()));
        }
        after.addFlashAttribute("notice", "guide.changed");
        return list(id);
    }

    @PostMapping("/moves")
    ModelAndView move(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable GuideId guide,
            @ModelAttribute("order") OrderForm form,
            BindingResult errors) {
        editing.move(viewer, id, guide, errors.hasErrors() ? null : form.way());
        return list(id);
    }

    @PostMapping("/removals")
    ModelAndView remove(
            Viewer viewer, @PathVariable ProgramId id, @PathVariable GuideId guide, RedirectAttributes after) {
        editing.remove(viewer, id, guide);
        after.addFlashAttribute("notice", "guide.removed");
        return list(id);
    }

    private static ModelAndView list(ProgramId id) {
        return new ModelAndView("redirect:/programs/" + id + "/guides");
    }

    private static ModelAndView page(GuideFrame frame, HttpStatus status) {
        return new ModelAndView("guide/edit", status).addObject("frame", frame);
    }
}
