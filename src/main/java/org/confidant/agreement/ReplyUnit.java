package org.confidant.agreement;

/** In what the time to a reply is counted. */
public enum ReplyUnit {
    HOURS(72),
    WORKING_DAYS(10);

    private final int most;

    ReplyUnit(int most) {
        this.most = most;
    }

    /** Whether so many are a time that can be agreed. */
    boolean allows(int time) {
        return time >= 1 && time <= most;
    }
}
