package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A place in a program: changing it, and giving it up. */
@Controller
@RequestMapping("/enrollments/{id}")
class PlaceController {

    private final PlaceService places;
    private final AnswerPages answers;

    PlaceController(PlaceService places, AnswerPages answers) {
        this.places = places;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable EnrollmentId id) {
        var page = places.page(viewer, id);
        return shown(viewer, page, answers.kept(viewer, page), HttpStatus.OK)
                .addObject("form", PlaceForm.of(page, places.circumstances(viewer, id)));
    }

    @PostMapping("/changes")
    ModelAndView change(
            Viewer viewer,
            @PathVariable EnrollmentId id,
            @Valid @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        var page = places.page(viewer, id);
        if (!errors.hasErrors()) {
            form.check(page.enrollment().place(), errors);
        }
        var sheet = answers.sent(page, sent).checked(errors);
        if (errors.hasErrors()) {
            return shown(viewer, page, sheet, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            places.change(viewer, id, form, sheet.answers());
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey(), refused.arguments(), null);
            return shown(viewer, page, sheet, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (StaleProgramException stale) {
            return shown(viewer, page, sheet, HttpStatus.CONFLICT)
                    .addObject("theirs", PlaceForm.of(page, places.circumstances(viewer, id)))
                    .addObject("theirAnswers", answers.said(viewer, id))
                    .addObject("form", form.onto(page.version()));
        }
        after.addFlashAttribute("notice", "program.place.changed");
        return new ModelAndView("redirect:" + page.back());
    }

    @PostMapping("/withdrawals")
    String withdraw(Viewer viewer, @PathVariable EnrollmentId id, RedirectAttributes after) {
        var page = places.page(viewer, id);
        places.withdraw(viewer, id);
        after.addFlashAttribute("notice", page.own() ? "program.place.left" : "program.place.ended");
        return "redirect:" + (page.own() ? "/" : page.back());
    }

    private ModelAndView shown(Viewer viewer, PlacePage page, AnswerSheet sheet, HttpStatus status) {
        return new ModelAndView("program/place", status)
                .addObject("page", page)
                .addObject("answers", answers.of(viewer, page, sheet));
    }
}
