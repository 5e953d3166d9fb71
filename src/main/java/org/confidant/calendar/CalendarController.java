package org.confidant.calendar;

import org.confidant.people.Viewer;
import org.confidant.shared.MeetingId;
import org.confidant.shared.RoutineId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own calendar: the address of their feed, and a meeting or a routine as a file. */
@Controller
class CalendarController {

    private static final String PAGE = "calendar/feed";

    private final FeedService feeds;
    private final CalendarService calendars;

    CalendarController(FeedService feeds, CalendarService calendars) {
        this.feeds = feeds;
        this.calendars = calendars;
    }

    @GetMapping("/account/calendar")
    String show(Viewer viewer, Model model) {
        feeds.since(viewer).ifPresent(since -> model.addAttribute("since", since));
        return PAGE;
    }

    /** The address is in the answer and nowhere else: not in a redirect, not in the session. */
    @PostMapping("/account/calendar/feeds")
    String make(Viewer viewer, Model model) {
        model.addAttribute("address", FeedController.site() + "/calendar/" + feeds.make(viewer) + ".ics");
        return show(viewer, model);
    }

    @PostMapping("/account/calendar/revocations")
    String end(Viewer viewer, RedirectAttributes after) {
        feeds.end(viewer);
        after.addFlashAttribute("notice", "calendar.feed.ended");
        return "redirect:/account/calendar";
    }

    @GetMapping("/meetings/{id}/calendar")
    ResponseEntity<byte[]> download(Viewer viewer, @PathVariable MeetingId id) {
        return file("meeting.ics", calendars.part(viewer, id, FeedController.site()));
    }

    @GetMapping("/routines/{id}/calendar")
    ResponseEntity<byte[]> download(Viewer viewer, @PathVariable RoutineId id) {
        return file("meetings.ics", calendars.part(viewer, id, FeedController.site()));
    }

    private static ResponseEntity<byte[]> file(String name, CalendarPart part) {
        var attachment = ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(part.contentType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .body(part.bytes());
    }
}
