package org.confidant.program;

import jakarta.validation.Valid;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramInvitationId;
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

/** An invitation for the one who is invited: taking the place, or not. */
@Controller
@RequestMapping("/program-invitations/{id}")
class JoinController {

    private final ProgramInvitations invitations;
    private final ProgramService programs;
    private final PeopleService people;

    JoinController(ProgramInvitations invitations, ProgramService programs, PeopleService people) {
        this.invitations = invitations;
        this.programs = programs;
        this.people = people;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable ProgramInvitationId id) {
        var invitation = invitations.requireOpen(viewer, id);
        var capacity = programs.require(invitation.program()).policy().mentorCapacity();
        return page(invitation, HttpStatus.OK)
                .addObject("form", JoinForm.of(invitation.place(), people.talents(viewer.id()), capacity));
    }

    @PostMapping("/acceptances")
    ModelAndView accept(
            Viewer viewer,
            @PathVariable ProgramInvitationId id,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            RedirectAttributes after) {
        var invitation = invitations.requireOpen(viewer, id);
        if (!errors.hasErrors()) {
            form.check(invitation.place(), errors);
        }
        if (errors.hasErrors()) {
            return page(invitation, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = invitation.place();
        invitations.accept(viewer, id, form.enrollment(viewer.id(), place), form.circumstances(place));
        after.addFlashAttribute("notice", "program.joined");
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/declines")
    String decline(Viewer viewer, @PathVariable ProgramInvitationId id, RedirectAttributes after) {
        invitations.decline(viewer, id);
        after.addFlashAttribute("notice", "program.declined");
        return "redirect:/";
    }

    private ModelAndView page(InvitationCard invitation, HttpStatus status) {
        return new ModelAndView("program/join", status)
                .addObject("invitation", invitation)
                .addObject("program", programs.require(invitation.program()));
    }
}
