package org.confidant.concern;

import jakarta.validation.Valid;
import org.confidant.concern.Step.Kind;
import org.confidant.people.Viewer;
import org.confidant.shared.ConcernId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Saying that one looks after a concern. */
@Controller
class TakeUpController {

    private final ConcernService concerns;
    private final ConcernPages pages;

    TakeUpController(ConcernService concerns, ConcernPages pages) {
        this.concerns = concerns;
        this.pages = pages;
    }

    @PostMapping("/concerns/{id}/take-ups")
    ModelAndView takeUp(
            Viewer viewer,
            @PathVariable ConcernId id,
            @Valid @ModelAttribute(ConcernView.FORM) TakeUpForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        page.may().require(Kind.TAKEN_UP);
        if (errors.hasErrors()) {
            return ConcernView.refused(page);
        }
        concerns.takeUp(viewer, id, form.words());
        after.addFlashAttribute("notice", "concern.taken");
        return ConcernView.back(id);
    }
}
