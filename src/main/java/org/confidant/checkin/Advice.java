package org.confidant.checkin;

/** What may help a mentor to respond, chosen by what was shared: {@code checkin.advice.<name>} says it. */
enum Advice {
    LOW_MOOD,
    LOW_CONFIDENCE,
    LOW_ENERGY,
    NEED,
    HARD,
    GOOD_NEWS;

    /** One alone: how somebody is comes before what they need, and that before what is hard. */
    static Advice to(CheckInWords shared) {
        if (shared.low(Reading.MOOD)) {
            return LOW_MOOD;
        }
        if (shared.low(Reading.CONFIDENCE)) {
            return LOW_CONFIDENCE;
        }
        if (shared.low(Reading.ENERGY)) {
            return LOW_ENERGY;
        }
        if (!shared.need().isEmpty()) {
            return NEED;
        }
        return shared.hard().isEmpty() ? GOOD_NEWS : HARD;
    }
}
