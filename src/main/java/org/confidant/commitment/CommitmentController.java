package org.confidant.commitment;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentorship's commitments, and making one. */
@Controller
@RequestMapping("/mentorships/{id}/commitments")
class CommitmentController {

    private final CommitmentPages pages;
    private final CommitmentService commitments;

    CommitmentController(CommitmentPages pages, CommitmentService commitments) {
        this.pages = pages;
        this.commitments = commitments;
    }

    @GetMapping
    ModelAndView list(Viewer viewer, @PathVariable MentorshipId id, @RequestParam(defaultValue = "1") int page) {
        var shown = pages.page(viewer, id, page);
        return view(shown, HttpStatus.OK)
                .addObject("form", CommitmentForm.blank(shown.standing(), pages.today(viewer)));
    }

    @PostMapping
    ModelAndView make(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.page(viewer, id, 1);
        page.may().requireOpen();
        form.check(page.standing(), pages.today(viewer), errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        commitments.make(viewer, id, form.made(null, null));
        after.addFlashAttribute("notice", "commitment.made");
        return new ModelAndView("redirect:/mentorships/" + id + "/commitments");
    }

    private static ModelAndView view(CommitmentPage page, HttpStatus status) {
        return new ModelAndView("commitment/list", status)
                .addObject("page", page)
                .addObject("room", page.room());
    }
}
