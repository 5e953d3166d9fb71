package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.confidant.shared.MentorshipId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentorship's goals, and setting one. */
@Controller
class GoalController {

    private final GoalPages pages;
    private final NewGoalView blank;

    GoalController(GoalPages pages, NewGoalView blank) {
        this.pages = pages;
        this.blank = blank;
    }

    @GetMapping("/mentorships/{id}/goals")
    String list(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page, Model model) {
        var list = pages.list(viewer, id, page);
        model.addAttribute("list", list).addAttribute("room", list.room());
        return "goal/list";
    }

    @GetMapping("/mentorships/{id}/goals/new")
    ModelAndView write(Viewer viewer, @PathVariable MentorshipId id) {
        return blank.of(viewer, id, "");
    }

    @PostMapping("/mentorships/{id}/goals")
    ModelAndView set(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") GoalForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String draft,
            RedirectAttributes after) {
        return blank.set(viewer, id, null, form, errors, draft != null, after);
    }

    @GetMapping("/goals/{id}")
    ModelAndView show(
            Viewer viewer, @PathVariable GoalId id, @RequestParam(name = "page", defaultValue = "1") int number) {
        return GoalView.of(pages.page(viewer, id, number), HttpStatus.OK);
    }
}
