package org.confidant.agreement;

import jakarta.validation.Valid;
import java.time.Clock;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Wording a version: the first, or an amendment while another holds. */
@Controller
@RequestMapping("/mentorships/{id}/agreement/drafts")
class DraftController {

    private final AgreementPages pages;
    private final Negotiation negotiation;
    private final Clock clock;

    DraftController(AgreementPages pages, Negotiation negotiation, Clock clock) {
        this.pages = pages;
        this.negotiation = negotiation;
        this.clock = clock;
    }

    @GetMapping
    String write(Viewer viewer, @PathVariable MentorshipId id, Model model) {
        var frame = pages.frame(viewer, id);
        model.addAttribute("frame", frame).addAttribute("form", frame.filled());
        return "agreement/draft";
    }

    @PostMapping
    ModelAndView keep(
            Viewer viewer,
            @PathVariable MentorshipId id,
            @Valid @ModelAttribute("form") DraftForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var frame = pages.frame(viewer, id);
        if (!errors.hasErrors()) {
            frame.violations(form, viewer.today(clock)).forEach(errors::rejectValue);
        }
        if (errors.hasErrors()) {
            return new ModelAndView("agreement/draft", HttpStatus.UNPROCESSABLE_CONTENT).addObject("frame", frame);
        }
        try {
            negotiation.reword(viewer, id, form);
        } catch (StaleDraftException stale) {
            return bothTexts(viewer, id);
        }
        after.addFlashAttribute("notice", "agreement.drafted");
        return new ModelAndView("redirect:/mentorships/" + id + "/agreement");
    }

    /** What the draft says now, beside what was typed; keeping it once more replaces the other's words, knowingly. */
    private ModelAndView bothTexts(Viewer viewer, MentorshipId id) {
        var frame = pages.frame(viewer, id);
        return new ModelAndView("agreement/draft", HttpStatus.CONFLICT)
                .addObject("frame", frame)
                .addObject("theirs", pages.present(viewer, id))
                .addObject("read", frame.filled().version());
    }
}
