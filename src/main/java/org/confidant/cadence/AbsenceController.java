package org.confidant.cadence;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.AbsenceId;
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

/** When somebody is away. */
@Controller
@RequestMapping("/account/absences")
class AbsenceController {

    private final AbsenceService absences;

    AbsenceController(AbsenceService absences) {
        this.absences = absences;
    }

    @GetMapping
    ModelAndView list(Viewer viewer) {
        return page(viewer, HttpStatus.OK).addObject("form", AbsenceForm.blank(absences.today(viewer)));
    }

    @PostMapping
    ModelAndView enter(
            Viewer viewer,
            @Valid @ModelAttribute("form") AbsenceForm form,
            BindingResult errors,
            RedirectAttributes after) {
        form.check(absences.today(viewer), errors);
        if (errors.hasErrors()) {
            return page(viewer, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        absences.enter(viewer, form.from(), form.back());
        after.addFlashAttribute("notice", "cadence.absence.entered");
        return new ModelAndView("redirect:/account/absences");
    }

    @PostMapping("/{id}/withdrawals")
    String takeBack(Viewer viewer, @PathVariable AbsenceId id, RedirectAttributes after) {
        absences.takeBack(viewer, id);
        after.addFlashAttribute("notice", "cadence.absence.withdrawn");
        return "redirect:/account/absences";
    }

    private ModelAndView page(Viewer viewer, HttpStatus status) {
        return new ModelAndView("cadence/absences", status).addObject("absences", absences.ahead(viewer));
    }
}
