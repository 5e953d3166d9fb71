package org.confidant.program;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Programs: the list, a new one, and each one's page. */
@Controller
@RequestMapping("/programs")
class ProgramController {

    private final ProgramService programs;
    private final ProgramPages pages;
    private final MessageSource messages;
    private final Clock clock;

    ProgramController(ProgramService programs, ProgramPages pages, MessageSource messages, Clock clock) {
        this.programs = programs;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("programs", pages.list(viewer)).addAttribute("mayCreate", programs.mayCreate(viewer));
        return "program/list";
    }

    @ModelAttribute("templates")
    ProgramTemplate[] templates() {
        return ProgramTemplate.values();
    }

    @GetMapping("/new")
    String begin(
            Viewer viewer,
            @RequestParam(defaultValue = "CAREER") ProgramTemplate template,
            Locale locale,
            Model model) {
        requireCreator(viewer);
        var clauses = template.clauseKeys().stream()
                .map(key -> messages.getMessage(key, null, locale))
                .toList();
        model.addAttribute("form", ProgramForm.of(template, viewer.today(clock), clauses));
        return "program/new";
    }

    @PostMapping
    ModelAndView create(
            Viewer viewer,
            @Valid @ModelAttribute("form") ProgramForm form,
            BindingResult errors,
            RedirectAttributes after) {
        requireCreator(viewer);
        if (!errors.hasErrors()) {
            form.check(errors);
            var named = pages.coordinators(Objects.requireNonNullElse(form.coordinators(), ""), errors);
            if (!errors.hasErrors()) {
                after.addFlashAttribute("notice", "program.created");
                return new ModelAndView("redirect:/programs/" + programs.create(viewer, form.program(named)));
            }
        }
        return new ModelAndView("program/new", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/{id}")
    String show(Viewer viewer, @PathVariable ProgramId id, Model model) {
        model.addAttribute("page", pages.page(viewer, id));
        return "program/program";
    }

    private void requireCreator(Viewer viewer) {
        if (!programs.mayCreate(viewer)) {
            throw RefusedException.notYours("program.refused.create");
        }
    }
}
