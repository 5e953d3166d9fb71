package org.confidant.commitment;

import jakarta.validation.Valid;
import org.confidant.people.Viewer;
import org.confidant.shared.CommitmentId;
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

/** Giving a commitment another day. */
@Controller
@RequestMapping("/commitments/{id}/renegotiations")
class RenegotiationController {

    private final CommitmentPages pages;
    private final CommitmentService commitments;

    RenegotiationController(CommitmentPages pages, CommitmentService commitments) {
        this.pages = pages;
        this.commitments = commitments;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable CommitmentId id) {
        return view(pages.moving(viewer, id), HttpStatus.OK)
                .addObject("form", RenegotiationForm.blank(pages.today(viewer)));
    }

    @PostMapping
    ModelAndView move(
            Viewer viewer,
            @PathVariable CommitmentId id,
            @Valid @ModelAttribute("form") RenegotiationForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var moving = pages.moving(viewer, id);
        form.check(pages.today(viewer), errors);
        if (errors.hasErrors()) {
            return view(moving, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        commitments.renegotiate(viewer, id, form.until(), form.reason());
        after.addFlashAttribute("notice", "commitment.moved");
        return new ModelAndView("redirect:/mentorships/" + moving.room().id() + "/commitments");
    }

    private static ModelAndView view(CommitmentPages.Moving moving, HttpStatus status) {
        return new ModelAndView("commitment/renegotiation", status)
                .addObject("one", moving.commitment())
                .addObject("room", moving.room());
    }
}
