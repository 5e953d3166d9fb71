package org.confidant.notification;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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

/** What a person is told, how, and when not. */
@Controller
@RequestMapping("/account/notifications")
class PreferencesController {

    private static final String PAGE = "notification/preferences";

    private final Preferences preferences;

    PreferencesController(Preferences preferences) {
        this.preferences = preferences;
    }

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("mandatory", kinds(Kind::mandatory));
        model.addAttribute("mails", kinds(kind -> !kind.mandatory() && kind.comesBy(Channel.MAIL)));
        model.addAttribute("lines", kinds(kind -> !kind.mandatory() && kind.comesBy(Channel.INBOX)));
    }

    @GetMapping
    String show(Viewer viewer, Model model) {
        model.addAttribute(
                "form", PreferencesForm.of(preferences.of(viewer.id()), preferences.quietHours(viewer.id())));
        return PAGE;
    }

    @PostMapping
    String keep(
            Viewer viewer,
            @Valid @ModelAttribute("form") PreferencesForm form,
            BindingResult errors,
            HttpServletResponse response,
            RedirectAttributes after) {
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return PAGE;
        }
        preferences.keep(viewer.id(), form.wanted(), form.quiet());
        after.addFlashAttribute("notice", "notification.preferences.kept");
        return "redirect:/account/notifications";
    }

    private static List<Kind> kinds(Predicate<Kind> which) {
        return Arrays.stream(Kind.values()).filter(which).toList();
    }
}
