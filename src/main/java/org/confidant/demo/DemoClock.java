package org.confidant.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The real clock, except for the one thread that lives the demo company's past. */
final class DemoClock extends Clock {

    private static final ThreadLocal<@Nullable Instant> PAST = new ThreadLocal<>();

    private final Clock real;

    DemoClock(Clock real) {
        this.real = real;
    }

    void setBackTo(Instant then) {
        PAST.set(then);
    }

    void comeBack() {
        PAST.remove();
    }

    @Override
    public Instant instant() {
        var then = PAST.get();
        return then == null ? real.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        InstantSource source = () -> instant();
        return source.withZone(zone);
    }
}
