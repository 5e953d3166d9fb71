package org.confidant.selfmatch;

import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody on a person's own list: put there, taken off, before or after the next. */
@Controller
@RequestMapping("/enrollments/{id}/wishes/{wanted}")
class WishController {

    private final Wishes wishes;

    WishController(Wishes wishes) {
        this.wishes = wishes;
    }

    @PostMapping
    String add(
            Viewer viewer, @PathVariable EnrollmentId id, @PathVariable EnrollmentId wanted, RedirectAttributes after) {
        wishes.add(viewer, id, wanted);
        after.addFlashAttribute("notice", "selfmatch.wish.added");
        return list(id);
    }

    @PostMapping("/moves")
    String move(
            Viewer viewer,
            @PathVariable EnrollmentId id,
            @PathVariable EnrollmentId wanted,
            @ModelAttribute("order") WishOrderForm form,
            BindingResult errors) {
        wishes.move(viewer, id, wanted, errors.hasErrors() ? null : form.way());
        return list(id);
    }

    @PostMapping("/removals")
    String remove(
            Viewer viewer, @PathVariable EnrollmentId id, @PathVariable EnrollmentId wanted, RedirectAttributes after) {
        wishes.remove(viewer, id, wanted);
        after.addFlashAttribute("notice", "selfmatch.wish.removed");
        return list(id);
    }

    private static String list(EnrollmentId id) {
        return "redirect:/enrollments/" + id + "/matches";
    }
}
