package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.confidant.people.PeopleService;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Inviting a person, and the page behind the link. */
@Controller
class InvitationController {

    private final InvitationService invitations;
    private final AccountService accounts;
    private final PeopleService people;
    private final KnownDevice device;
    private final SessionStart start;

    InvitationController(
            InvitationService invitations,
            AccountService accounts,
            PeopleService people,
            KnownDevice device,
            SessionStart start) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.people = people;
        this.device = device;
        this.start = start;
    }

    /** The link is in the answer and nowhere else: not in a redirect, not in the session. */
    @PostMapping("/people/{id}/invitations")
    String invite(Viewer viewer, @PathVariable PersonId id, Model model) {
        var token = invitations.invite(viewer, id);
        model.addAttribute("person", people.find(id).orElseThrow(NotVisibleException::new));
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/invitations/" + token)
                        .toUriString());
        model.addAttribute("days", InvitationService.VALID.toDays());
        return "account/invited";
    }

    @GetMapping("/invitations/{token}")
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        var person = invitations.invitee(token);
        if (person.isEmpty()) {
            return ended(response);
        }
        model.addAttribute("person", person.get());
        model.addAttribute("form", NewPasswordForm.EMPTY);
        return "account/invitation";
    }

    @PostMapping("/invitations/{token}")
    String accept(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invitee = invitations.invitee(token);
        if (invitee.isEmpty()) {
            return ended(response);
        }
        var person = invitee.get();
        if (!errors.hasErrors()) {
            accounts.wrong(person.id(), form.password()).ifPresent(key -> errors.rejectValue("password", key));
        }
        if (errors.hasErrors()) {
            model.addAttribute("person", person);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "account/invitation";
        }
        invitations.accept(token, form.password());
        accounts.signIn(person.email(), form.password());
        device.remember(request, response, person.email());
        start.begin(person.id(), request, response);
        return "redirect:/";
    }

    /** Used, replaced, too old or never there: all the same from outside. */
    private static String ended(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "account/invitation-ended";
    }
}
