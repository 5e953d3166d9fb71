package org.confidant.matching;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The people of a run, matched as if there were more room, or less. */
@Controller
@RequestMapping("/match-runs/{id}/places")
class PlacesController {

    private final MatchRunPages pages;
    private final Reruns reruns;

    PlacesController(MatchRunPages pages, Reruns reruns) {
        this.pages = pages;
        this.reruns = reruns;
    }

    @GetMapping
    ModelAndView begin(
            Viewer viewer, @PathVariable MatchRunId id, @RequestParam(required = false) @Nullable EnrollmentId mentor) {
        return page(viewer, id, mentor, HttpStatus.OK).addObject("form", new PlacesForm(mentor, 1));
    }

    @PostMapping
    ModelAndView ask(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @Valid @ModelAttribute("form") PlacesForm form,
            BindingResult errors) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                return new ModelAndView(
                        "redirect:/match-runs/" + reruns.withPlaces(viewer, id, form.mentor(), form.more()));
            } catch (RefusedException refused) {
                errors.reject(refused.messageKey());
            }
        }
        return page(viewer, id, form.mentor(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(Viewer viewer, MatchRunId id, @Nullable EnrollmentId mentor, HttpStatus status) {
        return new ModelAndView("matching/places", status).addObject("page", pages.places(viewer, id, mentor));
    }
}
