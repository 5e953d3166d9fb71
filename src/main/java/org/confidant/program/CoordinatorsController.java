package org.confidant.program;

import org.confidant.people.Viewer;
import org.confidant.shared.PersonId;
import org.confidant.shared.ProgramId;
import org.confidant.shared.SearchText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Naming who coordinates a program, and dismissing them. */
@Controller
@RequestMapping("/programs/{id}/coordinators")
class CoordinatorsController {

    private final CoordinatorService coordinators;

    CoordinatorsController(CoordinatorService coordinators) {
        this.coordinators = coordinators;
    }

    @GetMapping
    String list(Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("page", coordinators.page(viewer, id, SearchText.of(q)));
        return "program/coordinators";
    }

    @PostMapping("/{person}/appointments")
    String name(Viewer viewer, @PathVariable ProgramId id, @PathVariable PersonId person, RedirectAttributes after) {
        coordinators.name(viewer, id, person);
        after.addFlashAttribute("notice", "program.coordinator.named");
        return "redirect:/programs/" + id;
    }

    @PostMapping("/{person}/dismissals")
    String dismiss(Viewer viewer, @PathVariable ProgramId id, @PathVariable PersonId person, RedirectAttributes after) {
        coordinators.dismiss(viewer, id, person);
        var own = person.equals(viewer.id());
        after.addFlashAttribute("notice", own ? "program.coordinator.left" : "program.coordinator.dismissed");
        return own ? "redirect:/programs" : "redirect:/programs/" + id + "/coordinators";
    }
}
