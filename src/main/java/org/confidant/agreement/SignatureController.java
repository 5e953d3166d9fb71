package org.confidant.agreement;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing the text that was read. */
@Controller
class SignatureController {

    private final AgreementPages pages;
    private final Negotiation negotiation;

    SignatureController(AgreementPages pages, Negotiation negotiation) {
        this.pages = pages;
        this.negotiation = negotiation;
    }

    @PostMapping("/mentorships/{id}/agreement/signatures")
    ModelAndView sign(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") SignatureForm form,
            BindingResult errors,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            return again(viewer, id, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            negotiation.sign(viewer, id, Objects.requireNonNullElse(form.hash(), ""));
        } catch (TextChangedException changed) {
            return again(viewer, id, HttpStatus.CONFLICT).addObject("changed", changed.messageKey());
        }
        after.addFlashAttribute("notice", "agreement.signed");
        return new ModelAndView("redirect:/mentorships/" + id + "/agreement");
    }

    private ModelAndView again(Viewer viewer, MentorshipId id, HttpStatus status) {
        return new ModelAndView("agreement/agreement", status).addObject("page", pages.present(viewer, id));
    }
}
