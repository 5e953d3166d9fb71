package org.confidant.program;

import jakarta.validation.Valid;
import java.util.Set;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
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

/** A program's frame, changed after it was set up. */
@Controller
@RequestMapping("/programs/{id}/policy")
class PolicyController {

    private final ProgramChanges changes;

    PolicyController(ProgramChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id) {
        var frame = changes.frame(viewer, id);
        return page(frame, HttpStatus.OK).addObject("form", ProgramForm.of(frame.version(), frame.program()));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") ProgramForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = changes.frame(viewer, id);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            changes.change(viewer, id, form.version(), form.program(Set.of()));
        } catch (RefusedException refused) {
            errors.rejectValue("endsOn", refused.messageKey());
            return page(frame, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleProgramException stale) {
            return page(frame, HttpStatus.CONFLICT)
                    .addObject("theirs", frame.program())
                    .addObject("form", form.onto(frame.version()));
        }
        after.addFlashAttribute("notice", "program.changed");
        return new ModelAndView("redirect:/programs/" + id);
    }

    private static ModelAndView page(ProgramFrame frame, HttpStatus status) {
        return new ModelAndView("program/policy", status).addObject("frame", frame);
    }
}
