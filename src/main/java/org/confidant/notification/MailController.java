package org.confidant.notification;

import java.time.Clock;
import org.confidant.people.Viewer;
import org.confidant.shared.MailId;
import org.confidant.shared.NotVisibleException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The mail tray, for administrators; who may come here is said once, in the security filter chain. */
@Controller
@RequestMapping("/mail")
class MailController {

    private final MailTray tray;
    private final Clock clock;

    MailController(MailTray tray, Clock clock) {
        this.tray = tray;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("tray", tray.of(viewer, page));
        return "notification/tray";
    }

    @GetMapping("/{id}")
    String open(@PathVariable MailId id, Model model) {
        model.addAttribute("mail", tray.open(id).orElseThrow(NotVisibleException::new));
        return "notification/opened";
    }

    @PostMapping("/sendings")
    String sendAgain(RedirectAttributes after) {
        tray.sendAgain(clock.instant());
        after.addFlashAttribute("notice", "notification.tray.again");
        return "redirect:/mail";
    }
}
