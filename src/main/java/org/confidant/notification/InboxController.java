package org.confidant.notification;

import java.time.Clock;
import org.confidant.people.Viewer;
import org.confidant.shared.NotVisibleException;
import org.confidant.shared.NoticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's inbox. */
@Controller
@RequestMapping("/inbox")
class InboxController {

    private final Inbox inbox;
    private final InboxPages pages;
    private final Clock clock;

    InboxController(Inbox inbox, InboxPages pages, Clock clock) {
        this.inbox = inbox;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(Viewer viewer, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("lines", pages.of(viewer, page));
        model.addAttribute("unread", inbox.unread(viewer.id()));
        return "notification/inbox";
    }

    /**
     * Leads to what a line is about. It is read then, and that is all that following a link does; a browser that only fetches ahead
     * says so, and leaves it unread.
     */
    @GetMapping("/{id}")
    String open(
            Viewer viewer,
            @PathVariable NoticeId id,
            @RequestHeader(name = "Sec-Purpose", required = false) @Nullable String purpose) {
        var line = inbox.find(viewer.id(), id).orElseThrow(NotVisibleException::new);
        if (purpose == null) {
            inbox.read(viewer.id(), id, clock.instant());
        }
        return "redirect:" + line.kind().path(line.about());
    }

    @PostMapping("/readings")
    String readAll(Viewer viewer) {
        inbox.readAll(viewer.id(), clock.instant(), clock.instant());
        return "redirect:/inbox";
    }
}
