package org.confidant.contact;

import jakarta.validation.Valid;
import java.util.Objects;
import org.confidant.people.Viewer;
import org.confidant.shared.MentorshipId;
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

/** Waiting with the conclusion of a mentorship. */
@Controller
@RequestMapping("/programs/{id}/mentorships/{mentorship}/holds")
class HoldController {

    private final HoldService holds;

    HoldController(HoldService holds) {
        this.holds = holds;
    }

    @GetMapping
    ModelAndView ask(Viewer viewer, @PathVariable ProgramId id, @PathVariable MentorshipId mentorship) {
        var page = holds.page(viewer, id, mentorship);
        page.require();
        return view(page, HttpStatus.OK).addObject("form", HoldForm.blank(holds.today(viewer)));
    }

    @PostMapping
    ModelAndView hold(
            Viewer viewer,
            @PathVariable ProgramId id,
            @PathVariable MentorshipId mentorship,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = holds.page(viewer, id, mentorship);
        page.require();
        form.check(holds.today(viewer), errors);
        if (errors.hasErrors()) {
            return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        holds.hold(viewer, id, mentorship, Objects.requireNonNull(form.reason()), form.until());
        after.addFlashAttribute("notice", "contact.hold.kept");
        return new ModelAndView("redirect:/programs/" + id + "/mentorships/" + mentorship);
    }

    private static ModelAndView view(HoldPage page, HttpStatus status) {
        return new ModelAndView("contact/hold", status)
                .addObject("page", page)
                .addObject("reasons", HoldReason.values());
    }
}
