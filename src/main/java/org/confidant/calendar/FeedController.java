package org.confidant.calendar;

import java.nio.charset.StandardCharsets;
import org.confidant.people.Viewer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a calendar reads that cannot sign in: whoever has the address is answered. */
@Controller
class FeedController {

    static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final FeedService feeds;
    private final FeedThrottle throttle;
    private final CalendarService calendars;

    FeedController(FeedService feeds, FeedThrottle throttle, CalendarService calendars) {
        this.feeds = feeds;
        this.throttle = throttle;
        this.calendars = calendars;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return feeds.owner(token)
                .map(this::feed)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> feed(Viewer owner) {
        var wait = throttle.take(owner.id());
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(wait.get().toSeconds()))
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .body(calendars.feed(owner, site()).getBytes(StandardCharsets.UTF_8));
    }

    static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
