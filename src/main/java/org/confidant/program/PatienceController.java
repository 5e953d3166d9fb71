package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
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

/** How long a program waits before it says something. */
@Controller
@RequestMapping("/programs/{id}/patience")
class PatienceController {

    private final ProgramChanges changes;

    PatienceController(ProgramChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id) {
        var frame = changes.frame(viewer, id);
        return page(frame, HttpStatus.OK)
                .addObject(
                        "form", PatienceForm.of(frame.version(), frame.program().patience()));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") PatienceForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = changes.frame(viewer, id);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            changes.change(viewer, id, form.version(), form.patience());
        } catch (StaleProgramException stale) {
            return page(frame, HttpStatus.CONFLICT)
                    .addObject("theirs", frame.program())
                    .addObject("form", form.onto(frame.version()));
        }
        after.addFlashAttribute("notice", "program.patience.changed");
        return new ModelAndView("redirect:/programs/" + id);
    }

    private static ModelAndView page(ProgramFrame frame, HttpStatus status) {
        return new ModelAndView("program/patience", status).addObject("frame", frame);
    }
}
