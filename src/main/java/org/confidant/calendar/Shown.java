package org.confidant.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import org.confidant.shared.MeetingId;
import org.confidant.shared.MentorshipId;

/**
 * What every meeting of a file says alike.
 *
 * @param summary its title, which is the same for all
 * @param zone in which times are written
 * @param site where Confidant is, without a slash at its end
 * @param at when the file is made
 */
record Shown(String summary, ZoneId zone, String site, Instant at) {

    URI page(MeetingId id) {
        return URI.create(site + "/meetings/" + id);
    }

    URI page(MentorshipId id) {
        return URI.create(site + "/mentorships/" + id + "/routine");
    }

    /** The same in another zone: a series is told in its own. */
    Shown in(ZoneId other) {
        return new Shown(summary, other, site, at);
    }
}
