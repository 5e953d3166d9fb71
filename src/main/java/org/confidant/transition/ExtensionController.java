package org.confidant.transition;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
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

/** Meeting longer than was agreed. */
@Controller
@RequestMapping("/mentorships/{id}/extensions")
class ExtensionController {

    private final ExtensionService extensions;

    ExtensionController(ExtensionService extensions) {
        this.extensions = extensions;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var page = extensions.page(viewer, id);
        return view(page, HttpStatus.OK).addObject("form", ExtensionForm.blank(page));
    }

    @PostMapping
    ModelAndView extend(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") ExtensionForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = extensions.page(viewer, id);
        form.check(page, errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        extensions.extend(viewer, id, form.until());
        after.addFlashAttribute("notice", "transition.extended");
        return new ModelAndView("redirect:/mentorships/" + id);
    }

    private static ModelAndView view(ExtensionPage page, HttpStatus status) {
        return new ModelAndView("transition/extension", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
