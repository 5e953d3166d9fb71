package org.confidant.matching;

import jakarta.validation.Valid;
import org.confidant.matching.solver.Aim;
import org.confidant.people.Viewer;
import org.confidant.shared.MatchRunId;
import org.confidant.shared.RefusedException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The people of a run, matched by settings that are not the program's, to see what would be. */
@Controller
@RequestMapping("/match-runs/{id}/what-ifs")
class WhatIfController {

    private final MatchRunService runs;
    private final Reruns reruns;

    WhatIfController(MatchRunService runs, Reruns reruns) {
        this.runs = runs;
        this.reruns = reruns;
    }

    @GetMapping
    ModelAndView begin(Viewer viewer, @PathVariable MatchRunId id) {
        return page(viewer, id, HttpStatus.OK).addObject("form", MatchSettingsForm.of(null, runs.settings(viewer, id)));
    }

    @PostMapping
    ModelAndView ask(
            Viewer viewer,
            @PathVariable MatchRunId id,
            @Valid @ModelAttribute("form") MatchSettingsForm form,
            BindingResult errors) {
        runs.settings(viewer, id);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(viewer, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return new ModelAndView("redirect:/match-runs/" + reruns.withSettings(viewer, id, form.settings()));
        } catch (RefusedException refused) {
            errors.reject(refused.messageKey());
            return page(viewer, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(Viewer viewer, MatchRunId id, HttpStatus status) {
        return new ModelAndView("matching/what-if", status)
                .addObject("run", runs.require(viewer, id))
                .addObject("aims", Aim.values());
    }
}
