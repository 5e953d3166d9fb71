package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.confidant.shared.NotVisibleException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of a new installation. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private static final String PAGE = "account/setup";

    private final SetupService setup;
    private final SignInThrottle throttle;
    private final KnownDevice device;
    private final SessionStart start;

    SetupController(SetupService setup, SignInThrottle throttle, KnownDevice device, SessionStart start) {
        this.setup = setup;
        this.throttle = throttle;
        this.device = device;
        this.start = start;
    }

    @ModelAttribute
    void onlyWhileOpen() {
        if (!setup.isOpen()) {
            throw new NotVisibleException();
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", SetupForm.EMPTY);
        return PAGE;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!errors.hasErrors()) {
            check(form, errors, request);
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        var person = setup.create(form.givenName(), form.familyName(), form.email(), form.password());
        device.remember(request, response, form.email());
        start.begin(person, request, response);
        return "redirect:/";
    }

    private void check(SetupForm form, BindingResult errors, HttpServletRequest request) {
        if (throttle.take("setup", request.getRemoteAddr(), Optional.empty()).isPresent()) {
            errors.rejectValue("code", "account.setup.code.wait");
        } else if (!setup.isCode(form.code())) {
            errors.rejectValue("code", "account.setup.code.wrong");
        }
        var own = AccountService.ownWords(form.givenName() + " " + form.familyName(), form.email());
        PasswordRules.wrong(form.password(), own).ifPresent(key -> errors.rejectValue("password", key));
    }
}
