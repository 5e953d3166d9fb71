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

/** Adding something to a concern. */
@Controller
class AdditionController {

    private final ConcernService concerns;
    private final ConcernPages pages;

    AdditionController(ConcernService concerns, ConcernPages pages) {
        this.concerns = concerns;
        this.pages = pages;
    }

    @PostMapping("/concerns/{id}/additions")
    ModelAndView add(
            Viewer viewer,
            @PathVariable ConcernId id,
            @Valid @ModelAttribute(ConcernView.FORM) SaidForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id);
        page.may().require(Kind.ADDED);
        if (errors.hasErrors()) {
            return ConcernView.refused(page);
        }
        concerns.add(viewer, id, form.words());
        after.addFlashAttribute("notice", "concern.added");
        return ConcernView.back(id);
    }
}
