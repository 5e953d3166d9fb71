package org.confidant.transition;

import jakarta.validation.Valid;
import java.util.Objects;
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

/** Saying how one finds the match. */
@Controller
@RequestMapping("/mentorships/{id}/fit-checks")
class FitController {

    private final FitService fits;

    FitController(FitService fits) {
        this.fits = fits;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable MentorshipId id) {
        var page = fits.page(viewer, id);
        page.require();
        return view(page, HttpStatus.OK).addObject("form", FitForm.EMPTY);
    }

    @PostMapping
    ModelAndView say(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") FitForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = fits.page(viewer, id);
        page.require();
        form.check(errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var answer = Objects.requireNonNull(form.answer());
        fits.say(viewer, id, answer, form.words());
        after.addFlashAttribute("notice", "transition.fit.kept." + answer);
        return new ModelAndView("redirect:/mentorships/" + id);
    }

    private static ModelAndView view(FitPage page, HttpStatus status) {
        return new ModelAndView("transition/fit", status)
                .addObject("page", page)
                .addObject("room", page.room())
                .addObject("answers", FitAnswer.values());
    }
}
