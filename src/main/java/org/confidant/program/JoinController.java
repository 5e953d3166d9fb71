package org.confidant.program;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.ProgramInvitationId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An invitation for the one who is invited: taking the place, or not. */
@Controller
@RequestMapping("/program-invitations/{id}")
class JoinController {

    private final ProgramInvitations invitations;
    private final ProgramService programs;
    private final PeopleService people;
    private final AnswerPages answers;

    JoinController(ProgramInvitations invitations, ProgramService programs, PeopleService people, AnswerPages answers) {
        this.invitations = invitations;
        this.programs = programs;
        this.people = people;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView show(Viewer viewer, @PathVariable ProgramInvitationId id) {
        var invitation = invitations.requireOpen(viewer, id);
        var capacity = programs.require(invitation.program()).policy().mentorCapacity();
        return page(viewer, invitation, sheet(invitation, Map.of()), HttpStatus.OK)
                .addObject("form", JoinForm.of(invitation.place(), people.talents(viewer.id()), capacity));
    }

    @PostMapping("/acceptances")
    ModelAndView accept(
            Viewer viewer,
            @PathVariable ProgramInvitationId id,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult errors,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes after) {
        var invitation = invitations.requireOpen(viewer, id);
        if (!errors.hasErrors()) {
            form.check(invitation.place(), errors);
        }
        var sheet = sheet(invitation, sent).checked(errors);
        if (errors.hasErrors()) {
            return page(viewer, invitation, sheet, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var place = invitation.place();
        var words = form.enrollment(viewer.id(), place);
        invitations.accept(viewer, id, words, form.circumstances(place), sheet.answers());
        after.addFlashAttribute("notice", "program.joined");
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/declines")
    String decline(Viewer viewer, @PathVariable ProgramInvitationId id, RedirectAttributes after) {
        invitations.decline(viewer, id);
        after.addFlashAttribute("notice", "program.declined");
        return "redirect:/";
    }

    private AnswerSheet sheet(InvitationCard invitation, Map<String, List<String>> sent) {
        return answers.sent(invitation.program(), invitation.place(), sent);
    }

    private ModelAndView page(Viewer viewer, InvitationCard invitation, AnswerSheet sheet, HttpStatus status) {
        return new ModelAndView("program/join", status)
                .addObject("invitation", invitation)
                .addObject("answers", answers.joining(viewer, invitation.program(), sheet))
                .addObject("program", programs.require(invitation.program()));
    }
}
