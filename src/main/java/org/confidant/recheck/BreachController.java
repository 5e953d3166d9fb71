package org.confidant.recheck;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RuleBreachId;
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

/** Rules that do not hold any more in a program, and settling one: they go on all the same. */
@Controller
@RequestMapping("/programs/{id}/rule-breaches")
class BreachController {

    private final RuleBreachService breaches;

    BreachController(RuleBreachService breaches) {
        this.breaches = breaches;
    }

    @GetMapping
    String list(Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", breaches.page(viewer, id, page));
        return "recheck/breaches";
    }

    @GetMapping("/{breach}/settlements")
    ModelAndView ask(Viewer viewer, @PathVariable ProgramId id, @PathVariable RuleBreachId breach) {
        var page = breaches.settlement(viewer, id, breach);
        page.require();
        return view(page, HttpStatus.OK).addObject("form", new SettlementForm(null));
    }

    @PostMapping("/{breach}/settlements")
    ModelAndView settle(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable RuleBreachId breach,
            @Valid @ModelAttribute("form") SettlementForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = breaches.settlement(viewer, id, breach);
        page.require();
        form.check(errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        breaches.settle(viewer, id, breach, Objects.requireNonNull(form.reason()));
        after.addFlashAttribute("notice", "recheck.settled");
        return new ModelAndView("redirect:/programs/" + id + "/rule-breaches");
    }

    private static ModelAndView view(SettlementPage page, HttpStatus status) {
        return new ModelAndView("recheck/settlement", status)
                .addObject("page", page)
                .addObject("reasons", SettlementReason.chosen());
    }
}
