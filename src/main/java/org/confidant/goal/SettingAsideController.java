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

/** Setting a goal aside, with a reason. */
@Controller
@RequestMapping("/goals/{id}/set-asides")
class SettingAsideController {

    private final GoalPages pages;
    private final GoalService goals;

    SettingAsideController(GoalPages pages, GoalService goals) {
        this.pages = pages;
        this.goals = goals;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable GoalId id) {
        var page = pages.page(viewer, id, 1);
        pages.requireWrite(page);
        return form(page, HttpStatus.OK).addObject("form", new ReasonForm("", page.usual()));
    }

    @PostMapping
    ModelAndView setAside(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        pages.requireWrite(page);
        if (!errors.hasErrors() && !page.offers(form.scope())) {
            errors.rejectValue("scope", "goal.scope.outside");
        }
        if (errors.hasErrors()) {
            return form(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        goals.setAside(viewer, id, form.reason(), form.scope());
        after.addFlashAttribute("notice", "goal.changed.SET_ASIDE");
        return new ModelAndView("redirect:/goals/" + id);
    }

    private static ModelAndView form(GoalPage page, HttpStatus status) {
        return new ModelAndView("goal/set-aside", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
