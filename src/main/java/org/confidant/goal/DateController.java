package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MilestoneId;
import org.confidant.shared.NotVisibleException;
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

/** Giving a milestone another day. */
@Controller
@RequestMapping("/milestones/{id}/dates")
class DateController {

    private final GoalPages pages;
    private final MilestoneService milestones;

    DateController(GoalPages pages, MilestoneService milestones) {
        this.pages = pages;
        this.milestones = milestones;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable MilestoneId id) {
        var page = page(viewer, id);
        var view = form(page, id, HttpStatus.OK);
        return view.addObject("form", DateForm.offered(milestone(page, id).dueOn(), pages.today(viewer)));
    }

    @PostMapping
    ModelAndView move(
            Viewer viewer,
            @PathVariable MilestoneId id,
            @Valid @ModelAttribute("form") DateForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = page(viewer, id);
        if (!errors.hasErrors()) {
            DateForm.check(form.dueOn(), pages.today(viewer), errors);
        }
        if (errors.hasErrors()) {
            return form(page, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        milestones.move(viewer, id, form.dueOn());
        after.addFlashAttribute("notice", "goal.milestone.moved");
        return new ModelAndView("redirect:/goals/" + page.goal().id());
    }

    private GoalPage page(Viewer viewer, MilestoneId id) {
        var page = pages.page(viewer, milestones.goalOf(viewer, id), 1);
        pages.requireWrite(page);
        return page;
    }

    private static ModelAndView form(GoalPage page, MilestoneId id, HttpStatus status) {
        return new ModelAndView("goal/date", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject("milestone", milestone(page, id));
    }

    private static GoalDetails.MilestoneCard milestone(GoalPage page, MilestoneId id) {
        return page.details().milestones().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotVisibleException::new);
    }
}
