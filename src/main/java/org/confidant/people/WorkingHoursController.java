package org.confidant.people;

import jakarta.validation.Valid;
import java.time.DayOfWeek;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** When somebody works. */
@Controller
@RequestMapping("/account/working-hours")
class WorkingHoursController {

    private final WorkingHoursService hours;

    WorkingHoursController(WorkingHoursService hours) {
        this.hours = hours;
    }

    @GetMapping
    ModelAndView show(Viewer viewer) {
        return page(HttpStatus.OK).addObject("form", WorkingHoursForm.of(hours.of(viewer.id())));
    }

    @PostMapping
    ModelAndView set(
            Viewer viewer,
            @Valid @ModelAttribute("form") WorkingHoursForm form,
            BindingResult errors,
            RedirectAttributes after) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        hours.set(viewer, form.hours());
        after.addFlashAttribute("notice", "people.hours.kept");
        return new ModelAndView("redirect:/account/working-hours");
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("people/working-hours", status).addObject("week", DayOfWeek.values());
    }
}
