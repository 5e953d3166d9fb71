package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Optional;
import org.confidant.people.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own settings. */
@Controller
@RequestMapping("/account")
class AccountController {

    private static final String PAGE = "account/account";
    private static final String CURRENT = "current password ";

    private final AccountService accounts;
    private final SignInThrottle throttle;
    private final SessionStart start;

    AccountController(AccountService accounts, SignInThrottle throttle, SessionStart start) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.start = start;
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute("form", ChangePasswordForm.EMPTY);
        return PAGE;
    }

    /** Whoever else was signed in as this person is not any more; this browser stays. */
    @PostMapping("/passwords")
    String change(
            Viewer viewer,
            @Valid @ModelAttribute("form") ChangePasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!errors.hasErrors()) {
            accounts.wrong(viewer.id(), form.password()).ifPresent(key -> errors.rejectValue("password", key));
        }
        if (!errors.hasErrors()
                && throttle.take(own(viewer), own(viewer), Optional.empty()).isPresent()) {
            errors.rejectValue("current", "account.password.current.wait");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return PAGE;
        }
        if (!errors.hasErrors() && !accounts.changePassword(viewer, form.current(), form.password())) {
            errors.rejectValue("current", "account.password.current.wrong");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        throttle.giveBack(own(viewer), own(viewer), Optional.empty());
        start.begin(viewer.id(), request, response);
        redirect.addFlashAttribute("notice", "account.password.changed");
        return "redirect:/account";
    }

    /** Ends every session of the person but this one. */
    @PostMapping("/sign-outs")
    String signOutElsewhere(Viewer viewer, HttpSession here, RedirectAttributes redirect) {
        accounts.signOutElsewhere(viewer, here.getId());
        redirect.addFlashAttribute("notice", "account.elsewhere.done");
        return "redirect:/account";
    }

    /** In the place of an address, too: nobody's tries slow anybody else down. */
    private static String own(Viewer viewer) {
        return CURRENT + viewer.id();
    }
}
