package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Naming who coordinates a program, and dismissing them. */
@Controller
@RequestMapping("/programs/{id}/coordinators")
class CoordinatorsController {

    private static final int LONGEST_SEARCH = 120;

    private final CoordinatorService coordinators;

    CoordinatorsController(CoordinatorService coordinators) {
        this.coordinators = coordinators;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "") String q) {
        var asked = q.replace("\0", "").strip();
        return page(viewer, id, asked.substring(0, Math.min(asked.length(), LONGEST_SEARCH)), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView name(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") CoordinatorForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = page(viewer, id, "", HttpStatus.UNPROCESSABLE_CONTENT);
        if (errors.hasErrors()) {
            return page.addObject("wrong", "program.enrol.unknown");
        }
        try {
            coordinators.name(viewer, id, form.person());
        } catch (RefusedException refused) {
            return page.addObject("wrong", refused.messageKey());
        }
        after.addFlashAttribute("notice", "program.coordinator.named");
        return new ModelAndView("redirect:/programs/" + id);
    }

    @PostMapping("/{person}/dismissals")
    String dismiss(Viewer viewer, @PathVariable ProgramId id, @PathVariable PersonId person, RedirectAttributes after) {
        coordinators.dismiss(viewer, id, person);
        var own = person.equals(viewer.id());
        after.addFlashAttribute("notice", own ? "program.coordinator.left" : "program.coordinator.dismissed");
        return own ? "redirect:/programs" : "redirect:/programs/" + id + "/coordinators";
    }

    private ModelAndView page(Viewer viewer, ProgramId id, String q, HttpStatus status) {
        return new ModelAndView("program/coordinators", status).addObject("page", coordinators.page(viewer, id, q));
    }
}
