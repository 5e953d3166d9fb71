package org.confidant.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When no mail comes, in a person's own zone, over midnight or not.
 *
 * @param ends as long as it begins: there are none
 */
record QuietHours(LocalTime begins, LocalTime ends) {

    static final QuietHours USUAL = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));

    static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);

    boolean none() {
        return begins.equals(ends);
    }

    /** When mail may come: now, or when they are over. */
    Instant over(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        var time = local.toLocalTime();
        if (none() || !quiet(time)) {
            return now;
        }
        var day =
                time.isBefore(ends) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return day.atTime(ends).atZone(zone).toInstant();
    }

    private boolean quiet(LocalTime time) {
        var begun = !time.isBefore(begins);
        var over = !time.isBefore(ends);
        return begins.isBefore(ends) ? begun && !over : begun || !over;
    }
}
