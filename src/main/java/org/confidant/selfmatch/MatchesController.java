package org.confidant.selfmatch;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.EnrollmentId;
import org.confidant.shared.SearchText;
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

/** Whom somebody could meet in a program, and asking one of them. */
@Controller
@RequestMapping("/enrollments/{id}/matches")
class MatchesController {

    private final MatchesPages pages;
    private final RequestService requests;

    MatchesController(MatchesPages pages, RequestService requests) {
        this.pages = pages;
        this.requests = requests;
    }

    @GetMapping
    String list(
            Viewer viewer,
            @PathVariable EnrollmentId id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        model.addAttribute("page", pages.page(viewer, id, SearchText.of(q), page));
        return "selfmatch/matches";
    }

    @GetMapping("/{mentor}/requests")
    ModelAndView word(Viewer viewer, @PathVariable EnrollmentId id, @PathVariable EnrollmentId mentor) {
        return page(pages.ask(viewer, id, mentor), HttpStatus.OK).addObject("form", AskForm.EMPTY);
    }

    @PostMapping("/{mentor}/requests")
    ModelAndView ask(
            Viewer viewer,
            @PathVariable EnrollmentId id,
            @PathVariable EnrollmentId mentor,
            @Valid @ModelAttribute("form") AskForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return page(pages.ask(viewer, id, mentor), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        requests.ask(viewer, id, mentor, form.words());
        after.addFlashAttribute("notice", "selfmatch.asked");
        return new ModelAndView("redirect:/enrollments/" + id + "/matches");
    }

    private static ModelAndView page(AskPage page, HttpStatus status) {
        return new ModelAndView("selfmatch/ask", status).addObject("page", page);
    }
}
