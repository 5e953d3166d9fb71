package org.confidant.program;

import jakarta.validation.Valid;
import java.util.List;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramId;
import org.confidant.shared.RefusedException;
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

/** Who is invited into a program, and inviting more, many at once. */
@Controller
@RequestMapping("/programs/{id}/invitations")
class InvitationsController {

    private static final String PAGE = "program/invitations";

    private final ProgramInvitations invitations;
    private final InvitationPages pages;

    InvitationsController(ProgramInvitations invitations, InvitationPages pages) {
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping
    String list(Viewer viewer, @PathVariable ProgramId id, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.of(viewer, id, page)).addAttribute("form", InviteForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    ModelAndView invite(
            Viewer viewer,
            @PathVariable ProgramId id,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var page = pages.of(viewer, id, 1);
        if (!errors.hasErrors()) {
            form.check(errors);
            var meant = pages.people(form, errors);
            if (!errors.hasErrors()) {
                invite(viewer, id, form.place(), meant, errors, after);
            }
        }
        return errors.hasErrors()
                ? new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT).addObject("page", page)
                : new ModelAndView("redirect:/programs/" + id + "/invitations");
    }

    private void invite(
            Viewer viewer,
            ProgramId id,
            Place place,
            InvitationPages.Meant meant,
            BindingResult errors,
            RedirectAttributes after) {
        try {
            say(invitations.invite(viewer, id, place, meant.people()), meant.unknown(), after);
        } catch (RefusedException refused) {
            errors.rejectValue("place", refused.messageKey());
        }
    }

    /** Names and addresses that the page shows anyway, or that were typed a moment ago; nothing that is confidential. */
    private void say(Invited invited, List<String> unknown, RedirectAttributes after) {
        var names = pages.names(invited.now());
        after.addFlashAttribute("now", names.size())
                .addFlashAttribute("already", invited.already())
                .addFlashAttribute("asked", InvitationPages.first(names))
                .addFlashAttribute("askedMore", InvitationPages.more(names))
                .addFlashAttribute("unknown", InvitationPages.first(unknown))
                .addFlashAttribute("unknownMore", InvitationPages.more(unknown));
    }
}
