package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.MilestoneId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The milestones of a goal: adding one, and saying that it is reached. */
@Controller
class MilestoneController {

    private final GoalPages pages;
    private final MilestoneService milestones;

    MilestoneController(GoalPages pages, MilestoneService milestones) {
        this.pages = pages;
        this.milestones = milestones;
    }

    @PostMapping("/goals/{id}/milestones")
    ModelAndView add(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute(GoalView.MILESTONE) MilestoneForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        pages.requireWrite(page);
        if (!errors.hasErrors()) {
            DateForm.check(form.dueOn(), pages.today(viewer), errors);
        }
        if (errors.hasErrors()) {
            return GoalView.refused(page, errors);
        }
        milestones.add(viewer, id, form.milestone(), form.dueOn());
        after.addFlashAttribute("notice", "goal.milestone.added");
        return new ModelAndView("redirect:/goals/" + id);
    }

    @PostMapping("/milestones/{id}/changes")
    String change(
            Viewer viewer,
            @PathVariable MilestoneId id,
            @ModelAttribute("change") MilestoneChangeForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var goal = milestones.goalOf(viewer, id);
        milestones.change(viewer, id, errors.hasErrors() ? null : form.to());
        after.addFlashAttribute("notice", "goal.milestone.changed." + form.to());
        return "redirect:/goals/" + goal;
    }
}
