package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
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

/** Giving a goal other words. */
@Controller
@RequestMapping("/goals/{id}/wording")
class WordingController {

    private final GoalPages pages;
    private final GoalService goals;

    WordingController(GoalPages pages, GoalService goals) {
        this.pages = pages;
        this.goals = goals;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable GoalId id) {
        var page = pages.page(viewer, id, 1);
        return form(viewer, page, HttpStatus.OK).addObject("form", GoalForm.of(page.version(), page.goal()));
    }

    @PostMapping
    ModelAndView reword(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        if (!errors.hasErrors()) {
            form.check(pages.today(viewer), page.goal().targetOn(), errors);
        }
        if (errors.hasErrors()) {
            return form(viewer, page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        pages.frame(viewer, page);
        try {
            goals.reword(viewer, id, form.version(), form.wording(page.goal().wording()), form.targetOn());
        } catch (StaleGoalException stale) {
            return bothTexts(viewer, id, form);
        }
        after.addFlashAttribute("notice", "goal.reworded");
        return new ModelAndView("redirect:/goals/" + id);
    }

    /** What the goal says now, beside what was typed; keeping it once more replaces it, knowingly. */
    private ModelAndView bothTexts(Viewer viewer, GoalId id, GoalForm typed) {
        var page = pages.page(viewer, id, 1);
        return form(viewer, page, HttpStatus.CONFLICT)
                .addObject("theirs", page.goal())
                .addObject("form", typed.onto(page.version(), page.goal().wording()));
    }

    private ModelAndView form(Viewer viewer, GoalPage page, HttpStatus status) {
        return new ModelAndView("goal/form", status)
                .addObject("frame", pages.frame(viewer, page))
                .addObject("room", page.room());
    }
}
