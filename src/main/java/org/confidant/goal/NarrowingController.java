package org.confidant.goal;

import org.confidant.people.Viewer;
import org.confidant.reading.NarrowForm;
import org.confidant.shared.GoalId;
import org.confidant.shared.SealedId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letting fewer people read a goal, or what was written about it. */
@Controller
class NarrowingController {

    private final GoalPages pages;
    private final Narrowing narrowing;

    NarrowingController(GoalPages pages, Narrowing narrowing) {
        this.pages = pages;
        this.narrowing = narrowing;
    }

    @PostMapping("/goals/{id}/narrowings")
    String goal(
            Viewer viewer,
            @PathVariable GoalId id,
            @ModelAttribute("narrow") NarrowForm form,
            BindingResult errors,
            RedirectAttributes after) {
        pages.page(viewer, id, 1).may().requireOwn();
        narrowing.narrow(viewer, id, form.chosen(errors));
        return done(id, after);
    }

    @PostMapping("/goals/{id}/texts/{item}/narrowings")
    String text(
            Viewer viewer,
            @PathVariable GoalId id,
            @PathVariable SealedId item,
            @ModelAttribute("narrow") NarrowForm form,
            BindingResult errors,
            RedirectAttributes after) {
        pages.page(viewer, id, 1).may().requireOwn();
        narrowing.requireText(viewer, id, item);
        narrowing.narrow(viewer, id, item, form.chosen(errors));
        return done(id, after);
    }

    private static String done(GoalId id, RedirectAttributes after) {
        after.addFlashAttribute("notice", "reading.narrowed");
        return "redirect:/goals/" + id;
    }
}
