package org.confidant.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in with address and password. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String PAGE = "account/sign-in";
    private static final String NOT_YET = "account/moving-in";
    private static final String SECONDS_UNTIL_THE_NEXT_LOOK = "2";

    private final AccountService accounts;
    private final SignInThrottle throttle;
    private final KnownDevice device;
    private final SessionStart start;
    private final SetupService setup;
    private final ObjectProvider<SeatsToTry> seats;

    SignInController(
            AccountService accounts,
            SignInThrottle throttle,
            KnownDevice device,
            SessionStart start,
            SetupService setup,
            ObjectProvider<SeatsToTry> seats) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.device = device;
        this.start = start;
        this.setup = setup;
        this.seats = seats;
    }

    @ModelAttribute
    void seats(Model model) {
        seats.ifAvailable(demo -> model.addAttribute("demo", demo));
    }

    @GetMapping
    String show(@RequestParam(defaultValue = "") String email, Model model, HttpServletResponse response) {
        if (opening()) {
            response.setHeader("Refresh", SECONDS_UNTIL_THE_NEXT_LOOK);
            return NOT_YET;
        }
        model.addAttribute("form", SignInForm.empty(email));
        return setup.isOpen() ? "redirect:/setup" : PAGE;
    }

    @PostMapping
    String signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (opening()) {
            return "redirect:/sign-in";
        }
        if (errors.hasErrors()) {
            return refuse(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var known = device.of(request, form.email());
        var wait = throttle.take(form.email(), request.getRemoteAddr(), known);
        if (wait.isPresent()) {
            errors.reject("account.signin.wait", new Object[] {minutes(wait.get())}, null);
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()));
            return refuse(response, HttpStatus.TOO_MANY_REQUESTS);
        }
        var person = accounts.signIn(form.email(), form.password());
        if (person.isEmpty()) {
            errors.reject("account.signin.refused");
            return refuse(response, HttpStatus.UNAUTHORIZED);
        }
        throttle.giveBack(form.email(), request.getRemoteAddr(), known);
        device.remember(request, response, form.email());
        return "redirect:" + start.begin(person.get(), request, response);
    }

    private boolean opening() {
        return seats.stream().anyMatch(SeatsToTry::opening);
    }

    private static String refuse(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return PAGE;
    }

    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
