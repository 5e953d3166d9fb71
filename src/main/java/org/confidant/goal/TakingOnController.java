package org.confidant.goal;

import jakarta.validation.Valid;
import org.confidant.commitment.CommitmentForm;
import org.confidant.people.Viewer;
import org.confidant.shared.GoalId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What somebody takes on as a step to a goal. */
@Controller
class TakingOnController {

    private final GoalPages pages;
    private final TakingOn taking;

    TakingOnController(GoalPages pages, TakingOn taking) {
        this.pages = pages;
        this.taking = taking;
    }

    @PostMapping("/goals/{id}/commitments")
    ModelAndView take(
            Viewer viewer,
            @PathVariable GoalId id,
            @Valid @ModelAttribute(GoalView.COMMITMENT) CommitmentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        pages.requireFollow(page);
        form.check(page.reach(), pages.today(viewer), errors);
        if (errors.hasErrors()) {
            return GoalView.refused(page, errors);
        }
        taking.take(viewer, id, form.made(null, null));
        after.addFlashAttribute("notice", "commitment.made");
        return new ModelAndView("redirect:/goals/" + id);
    }
}
