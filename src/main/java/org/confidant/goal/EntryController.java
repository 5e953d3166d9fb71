package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying how far a goal is: an entry, or another state. */
@Controller
class EntryController {

    private final GoalPages pages;
    private final GoalService goals;

    EntryController(GoalPages pages, GoalService goals) {
        this.pages = pages;
        this.goals = goals;
    }

    @PostMapping("/goals/{id}/entries")
    ModelAndView write(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute(GoalView.ENTRY) EntryForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        pages.requireWrite(page);
        var measures = page.goal().measures();
        if (!errors.hasErrors()) {
            form.check(measures, errors);
        }
        if (!errors.hasErrors() && !page.offers(form.scope())) {
            errors.rejectValue("scope", "goal.scope.outside");
        }
        if (errors.hasErrors()) {
            return GoalView.refused(page, errors);
        }
        goals.write(viewer, id, form.entry(measures), form.scope());
        after.addFlashAttribute("notice", "goal.written");
        return new ModelAndView("redirect:/goals/" + id);
    }

    @PostMapping("/goals/{id}/discards")
    String discard(Viewer viewer, @PathVariable GoalId id, RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        goals.discard(viewer, id);
        after.addFlashAttribute("notice", "goal.discarded");
        return "redirect:/mentorships/" + page.room().id() + "/goals";
    }

    @PostMapping("/goals/{id}/changes")
    String change(
            Viewer viewer,
            @PathVariable GoalId id,
            @ModelAttribute("change") ChangeForm form,
            BindingResult errors,
            RedirectAttributes after) {
        goals.change(viewer, id, errors.hasErrors() ? null : form.to(), form.scope());
        after.addFlashAttribute("notice", "goal.changed." + form.to());
        return "redirect:/goals/" + id;
    }
}
