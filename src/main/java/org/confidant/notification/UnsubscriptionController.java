package org.confidant.notification;

import org.confidant.shared.NotVisibleException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Behind the link that ends one kind of mail. Nobody needs to be signed in, and a mail program sends the form by itself (RFC 8058): what
 * it knows is the link. Looking at it changes nothing.
 */
@Controller
@RequestMapping("/unsubscriptions/{token}")
class UnsubscriptionController {

    private static final String PAGE = "notification/unsubscription";

    private final Unsubscriptions unsubscriptions;

    UnsubscriptionController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        return page(token, false, model);
    }

    @PostMapping
    String end(@PathVariable String token, Model model) {
        return page(token, unsubscriptions.end(token), model);
    }

    private String page(String token, boolean ended, Model model) {
        model.addAttribute("kind", unsubscriptions.kind(token).orElseThrow(NotVisibleException::new));
        model.addAttribute("ended", ended);
        return PAGE;
    }
}
