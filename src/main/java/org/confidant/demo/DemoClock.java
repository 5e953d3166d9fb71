package org.confidant.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The real clock, except while the demo company's past is being lived: before the server answers anybody. */
final class DemoClock extends Clock {

    private final Clock real;
    private volatile @Nullable Instant past;

    DemoClock(Clock real) {
        this.real = real;
    }

    void setBackTo(Instant then) {
        past = then;
    }

    void comeBack() {
        past = null;
    }

    @Override
    public Instant instant() {
        var then = past;
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
