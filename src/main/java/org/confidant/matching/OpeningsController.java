package org.confidant.matching;

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

/** Who comes next where places are open, and asking them. */
@Controller
@RequestMapping("/programs/{id}/openings")
class OpeningsController {

    private final NextBest next;
    private final Openings openings;

    OpeningsController(NextBest next, Openings openings) {
        this.next = next;
        this.openings = openings;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable ProgramId id) {
        var page = next.page(viewer, id);
        return new ModelAndView("matching/openings").addObject("page", page).addObject("form", OpeningsForm.all(page));
    }

    @PostMapping
    ModelAndView ask(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") OpeningsForm form,
            BindingResult errors,
            RedirectAttributes after) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("matching/openings", HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("page", next.page(viewer, id));
        }
        after.addFlashAttribute("report", openings.ask(viewer, id, form.pairs()));
        return new ModelAndView("redirect:/programs/" + id + "/openings");
    }
}
