package org.confidant.matching;

import jakarta.validation.Valid;
import org.confidant.matching.solver.Aim;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
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

/** How a program matches. */
@Controller
@RequestMapping("/programs/{id}/match-settings")
class MatchSettingsController {

    private final MatchSettingsService settings;

    MatchSettingsController(MatchSettingsService settings) {
        this.settings = settings;
    }

    @GetMapping
    ModelAndView edit(Viewer viewer, @PathVariable ProgramId id) {
        var page = settings.page(viewer, id);
        return page(page, HttpStatus.OK).addObject("form", MatchSettingsForm.of(page.version(), page.settings()));
    }

    @PostMapping
    ModelAndView change(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") MatchSettingsForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = settings.page(viewer, id);
        form.check(errors);
        if (errors.hasErrors()) {
            return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            settings.change(viewer, id, form.version(), form.settings());
        } catch (StaleSettingsException stale) {
            return page(settings.page(viewer, id), HttpStatus.CONFLICT)
                    .addObject("stale", true)
                    .addObject("form", form.onto(settings.page(viewer, id).version()));
        }
        after.addFlashAttribute("notice", "matching.settings.kept");
        return new ModelAndView("redirect:/programs/" + id + "/match-runs");
    }

    private static ModelAndView page(SettingsPage page, HttpStatus status) {
        return new ModelAndView("matching/settings", status)
                .addObject("page", page)
                .addObject("aims", Aim.values());
    }
}
