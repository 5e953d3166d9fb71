package org.confidant.routine;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.confidant.shared.RoutineId;
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

/** A mentorship's routine: setting it up, changing it, ending it. */
@Controller
@RequestMapping("/mentorships/{id}")
class RoutineController {

    private static final RoutineForm.Chosen NOTHING = new RoutineForm.Chosen(null, null);

    private final RoutinePages pages;
    private final RoutineService routines;

    RoutineController(RoutinePages pages, RoutineService routines) {
        this.pages = pages;
        this.routines = routines;
    }

    @GetMapping("/routine")
    ModelAndView show(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @ModelAttribute RoutineForm.Chosen chosen,
            BindingResult errors) {
        var page = pages.of(viewer, id);
        return view(page, HttpStatus.OK)
                .addObject("form", page.blank(viewer.zone(), errors.hasErrors() ? NOTHING : chosen));
    }

    @PostMapping("/routines")
    ModelAndView setUp(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") RoutineForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id);
        form.check(page, pages.now(), errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        routines.setUp(viewer, id, form.setting(), form.instead());
        after.addFlashAttribute("notice", form.instead() == null ? "routine.kept" : "routine.changed");
        return new ModelAndView("redirect:/mentorships/" + id + "/routine");
    }

    @PostMapping("/routines/{routine}/cancellations")
    String end(
            Viewer viewer, @PathVariable MentorshipId id, @PathVariable RoutineId routine, RedirectAttributes after) {
        routines.end(viewer, id, routine);
        after.addFlashAttribute("notice", "routine.ended");
        return "redirect:/mentorships/" + id + "/routine";
    }

    private static ModelAndView view(RoutinePage page, HttpStatus status) {
        return new ModelAndView("routine/routine", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
